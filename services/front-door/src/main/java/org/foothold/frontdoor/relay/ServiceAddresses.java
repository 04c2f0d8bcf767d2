package org.foothold.frontdoor.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Private addresses of the services by short name: {@code FOOTHOLD_SERVICES_TRIAGE_URL} and so on. */
@ConfigMapping(prefix = "foothold.services")
public interface ServiceAddresses {

    @WithParentName
    Map<String, Address> byName();

    /** One service's address. */
    interface Address {

        URI url();
    }
}
