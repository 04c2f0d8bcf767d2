package org.foothold.frontdoor;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** The same neighbours, but Keycloak is still starting when the door opens, until a test says otherwise. */
public class KeycloakComesLate extends Neighbours implements QuarkusTestProfile {

    private static volatile int port;
    private static volatile PretendKeycloak late;

    @Override
    PretendKeycloak keycloak(int port) {
        KeycloakComesLate.port = port;
        return null;
    }

    static void now() throws Exception {
        late = new PretendKeycloak(port);
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(KeycloakComesLate.class));
    }

    @Override
    public void stop() {
        super.stop();
        if (late != null) {
            late.close();
        }
    }
}
