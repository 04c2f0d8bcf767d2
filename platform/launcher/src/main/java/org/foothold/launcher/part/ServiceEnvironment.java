package org.foothold.launcher.part;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The settings that a service reads from its environment: addresses, its own identities and secrets, and nobody else's. */
public final class ServiceEnvironment {

    private final Installation installation;

    public ServiceEnvironment(Installation installation) {
        this.installation = installation;
    }

    public Map<String, String> of(ServiceDefinition service) {
        var name = service.shortName();
        var secrets = installation.secrets();
        var ports = installation.ports();
        var settings = new TreeMap<String, String>();
        settings.put("FOOTHOLD_HTTP_PORT", "" + ports.fixed(name));
        settings.put("FOOTHOLD_DATABASE_HOST", "127.0.0.1");
        settings.put("FOOTHOLD_DATABASE_PORT", "" + ports.fixed("postgres"));
        settings.put("FOOTHOLD_DATABASE_NAME", name);
        settings.put("FOOTHOLD_DATABASE_USER", name);
        settings.put("FOOTHOLD_DATABASE_PASSWORD", secrets.password("database." + name));
        settings.put("FOOTHOLD_KAFKA_BOOTSTRAP", "127.0.0.1:" + ports.fixed("kafka"));
        settings.put("FOOTHOLD_KAFKA_USER", name);
        settings.put("FOOTHOLD_KAFKA_PASSWORD", secrets.password("kafka." + name));
        settings.put("FOOTHOLD_OIDC_URL", "http://127.0.0.1:" + ports.fixed("keycloak") + "/auth/realms/foothold");
        settings.put("FOOTHOLD_OIDC_ISSUER", installation.issuer());
        settings.put("FOOTHOLD_OIDC_CLIENT_ID", service.client());
        settings.put("FOOTHOLD_OIDC_CLIENT_SECRET", secrets.password("client." + service.client()));
        settings.put("FOOTHOLD_ENCRYPTION_KEY", secrets.encryptionKey("encryption." + name));
        settings.put("FOOTHOLD_COUNCIL", "sampleton");
        settings.put("FOOTHOLD_DOOR_URL", installation.doorUrl());
        settings.put("FOOTHOLD_CLOCK_OFFSET", installation.clockOffset().toString());
        if (!installation.traces().isBlank()) {
            settings.put("FOOTHOLD_TRACES_ENDPOINT", installation.traces());
        }
        ServiceDefinition.ALL.forEach(peer -> settings.put(
                "FOOTHOLD_SERVICES_" + peer.shortName().toUpperCase(Locale.ROOT) + "_URL",
                "http://127.0.0.1:" + ports.fixed(peer.shortName())));
        if (name.equals("citizens")) {
            settings.putAll(ofImports());
            if (Files.exists(installation.wardsFile())) {
                settings.put(
                        "FOOTHOLD_CITIZENS_WARDS_FILE", installation.wardsFile().toString());
            }
            var model = new OwnModel(installation.state()).inUse();
            if (Files.exists(model)) {
                settings.put("FOOTHOLD_CITIZENS_LINKING_MODEL", model.toString());
            }
        }
        return settings;
    }

    /** Files lie where a restart finds them; fictional National Insurance numbers, which begin with Q, are read. */
    private Map<String, String> ofImports() {
        return Map.of(
                "FOOTHOLD_CITIZENS_IMPORTS_FOLDER",
                installation.state().data("citizens-imports").toString(),
                "FOOTHOLD_CITIZENS_IMPORTS_EXAMPLE_NINOS",
                "true");
    }
}
