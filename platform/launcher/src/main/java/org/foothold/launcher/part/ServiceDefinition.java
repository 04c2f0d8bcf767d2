package org.foothold.launcher.part;

import java.util.List;

/**
 * A service of the platform, by its short name (database, Kafka principal, paths).
 *
 * @param module its folder in the checkout
 * @param client under which it signs in to Keycloak
 */
public record ServiceDefinition(String shortName, String title, String module, String client, String heap) {

    /** All services, in the order in which people meet them. A new service is one line here. */
    public static final List<ServiceDefinition> ALL = List.of(
            service("triage", "Triage", "services/triage", "128m"),
            service("citizens", "Single view of the citizen", "services/single-view-of-citizen", "256m"),
            service("dashboard", "Shared dashboard", "services/projection", "128m"),
            new ServiceDefinition("frontdoor", "Front door", "services/front-door", "foothold-door", "128m"));

    private static ServiceDefinition service(String shortName, String title, String module, String heap) {
        return new ServiceDefinition(shortName, title, module, "foothold-" + shortName, heap);
    }
}
