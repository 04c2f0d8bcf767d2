package org.foothold.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One Keycloak of our own on loopback. The first start in a folder builds it there (half a minute of CPU); later ones reuse that. */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final KeycloakSettings settings;
    private final String probedRealm;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ServerProcess process;

    private KeycloakServer(KeycloakSettings settings, String probedRealm) {
        this.settings = settings;
        this.probedRealm = probedRealm;
        this.process = ServerProcess.start("Keycloak", command(), settings.log());
    }

    /** Starts the process and returns at once, as Keycloak takes longest of all; see {@link #awaitReady}. */
    public static KeycloakServer launch(KeycloakSettings settings, String probedRealm) {
        return new KeycloakServer(settings, probedRealm);
    }

    /** Waits until the realm answers at its private port. */
    public KeycloakServer awaitReady(Duration patience) {
        process.awaitReady(this::realmAnswers, patience);
        return this;
    }

    /** The realm at its private port, for services. */
    public String realmUrl() {
        return "http://127.0.0.1:%d/auth/realms/%s".formatted(settings.port(), probedRealm);
    }

    public ServerProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(GRACE);
    }

    private ProcessBuilder command() {
        var home = Archives.keycloak(settings.folder());
        bringRealms(home.resolve("data/import"));
        var command = new ArrayList<>(List.of(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--http-management-port=" + settings.managementPort(),
                "--http-relative-path=/auth",
                "--hostname=" + settings.publicUrl(),
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded"));
        command.addAll(settings.options());
        var builder = new ProcessBuilder(command).directory(home.toFile());
        var environment = builder.environment();
        environment.put("JAVA_HOME", settings.javaHome().toString());
        environment.put("JAVA_OPTS_KC_HEAP", settings.heap());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", settings.adminUser());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.adminPassword());
        environment.putAll(settings.environment());
        return builder;
    }

    private void bringRealms(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var realm : settings.realms()) {
                Files.copy(realm, folder.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new ServerFailure(
                    "The realm could not be handed to Keycloak (%s): check that %s can be written."
                            .formatted(e.getMessage(), folder),
                    e);
        }
    }

    private boolean realmAnswers() {
        var url = URI.create(realmUrl() + "/.well-known/openid-configuration");
        var request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet; a Keycloak that died is seen by its process
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Keycloak was stopped while starting: start it again.", e);
        }
    }
}
