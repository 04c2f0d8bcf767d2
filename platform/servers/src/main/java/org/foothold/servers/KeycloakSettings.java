package org.foothold.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How Keycloak is to run: behind the front door, which owns the public address.
 *
 * @param folder the caller's; Keycloak is unpacked, built and keeps its own database there
 * @param publicUrl under which browsers see it, such as {@code http://localhost:8080/auth}
 * @param realms files imported when their realm is absent; placeholders {@code ${NAME}} are filled from the environment
 */
public record KeycloakSettings(
        Path folder,
        int port,
        int managementPort,
        String publicUrl,
        String adminUser,
        String adminPassword,
        List<Path> realms,
        Map<String, String> environment,
        Path log,
        Path javaHome,
        String heap,
        List<String> options) {

    public static KeycloakSettings in(
            Path folder, int port, int managementPort, String publicUrl, String adminPassword) {
        return new KeycloakSettings(
                folder.toAbsolutePath(),
                port,
                managementPort,
                publicUrl,
                "admin",
                adminPassword,
                List.of(),
                Map.of(),
                folder.toAbsolutePath().resolve("keycloak.log"),
                Path.of(System.getProperty("java.home")),
                "-Xms64m -Xmx512m",
                List.of());
    }

    public KeycloakSettings importing(Path realm) {
        var all = new ArrayList<>(realms);
        all.add(realm);
        return new KeycloakSettings(
                folder,
                port,
                managementPort,
                publicUrl,
                adminUser,
                adminPassword,
                List.copyOf(all),
                environment,
                log,
                javaHome,
                heap,
                options);
    }

    public KeycloakSettings withEnvironment(String name, String value) {
        var all = new LinkedHashMap<>(environment);
        all.put(name, value);
        return new KeycloakSettings(
                folder,
                port,
                managementPort,
                publicUrl,
                adminUser,
                adminPassword,
                realms,
                Map.copyOf(all),
                log,
                javaHome,
                heap,
                options);
    }

    public KeycloakSettings loggingTo(Path file) {
        return new KeycloakSettings(
                folder,
                port,
                managementPort,
                publicUrl,
                adminUser,
                adminPassword,
                realms,
                environment,
                file,
                javaHome,
                heap,
                options);
    }

    /** A further option of the command line; options that Keycloak builds in make the next start build again. */
    public KeycloakSettings withOption(String option) {
        var all = new ArrayList<>(options);
        all.add(option);
        return new KeycloakSettings(
                folder,
                port,
                managementPort,
                publicUrl,
                adminUser,
                adminPassword,
                realms,
                environment,
                log,
                javaHome,
                heap,
                List.copyOf(all));
    }
}
