package org.foothold.frontdoor;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** What stands behind the door in tests: triage answers, dashboard is down, Keycloak signs everybody in. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {

    private PretendKeycloak keycloak;
    private PretendService triage;

    @Override
    public Map<String, String> start() {
        try {
            int port = portNobodyUses();
            keycloak = keycloak(port);
            triage = new PretendService();
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            return Map.of(
                    "foothold.oidc.url",
                    PretendKeycloak.realm(port),
                    "foothold.oidc.issuer",
                    PretendKeycloak.ISSUER,
                    "foothold.oidc.client-secret",
                    "known-to-both",
                    "foothold.encryption.key",
                    Base64.getEncoder().encodeToString(key),
                    "foothold.services.triage.url",
                    triage.url(),
                    "foothold.services.frontdoor.url",
                    triage.url(),
                    "foothold.services.dashboard.url",
                    "http://127.0.0.1:" + portNobodyUses());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The identity provider of that port, or null when there is none yet. */
    PretendKeycloak keycloak(int port) throws Exception {
        return new PretendKeycloak(port);
    }

    private static int portNobodyUses() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (triage != null) {
            triage.close();
        }
    }
}
