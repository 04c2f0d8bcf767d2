package org.foothold.frontdoor.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.frontdoor.DoorSettings;

/**
 * The map of the house. {@code /x…} are the pages and {@code /api/x…} the API of service x, {@code /api/x/openapi} its description;
 * {@code /auth} is Keycloak, of which only our realm is shown. Everything else is the door's own.
 */
@ApplicationScoped
public class Routes {

    private final Map<String, Origin> services = new HashMap<>();
    private final Origin identity;
    private final List<String> identityPaths;

    Routes(
            ServiceAddresses addresses,
            DoorSettings door,
            @ConfigProperty(name = "foothold.oidc.url") URI realm,
            @ConfigProperty(name = "foothold.service") String ourselves) {
        addresses.byName().forEach((name, address) -> services.put(name, Origin.of(name, address.url())));
        services.remove(ourselves); // a request relayed to ourselves would go round for ever
        identity = Origin.of("identity", realm);
        identityPaths =
                door.identityAdministration() ? List.of("/auth/") : List.of(realm.getPath() + "/", "/auth/resources/");
    }

    /** Names of the services that have an address, in order. */
    public List<String> services() {
        return services.keySet().stream().sorted().toList();
    }

    /** Where this goes; empty when it is the door's own to answer, or nobody's. */
    Optional<Route> of(String path, String uri) {
        if (path.startsWith("/auth/")) {
            return identityPaths.stream().anyMatch(path::startsWith)
                    ? Optional.of(new Route(identity, uri, true))
                    : Optional.empty();
        }
        boolean api = path.startsWith("/api/");
        var service = services.get(firstPart(path, api ? "/api/".length() : 1));
        if (service == null) {
            return Optional.empty();
        }
        boolean description = api && path.equals("/api/" + service.name() + "/openapi");
        return Optional.of(new Route(service, description ? "/q/openapi" + query(uri) : uri, false));
    }

    private static String firstPart(String path, int from) {
        int end = path.indexOf('/', from);
        return path.substring(Math.min(from, path.length()), end < 0 ? path.length() : end);
    }

    private static String query(String uri) {
        int at = uri.indexOf('?');
        return at < 0 ? "" : uri.substring(at);
    }
}
