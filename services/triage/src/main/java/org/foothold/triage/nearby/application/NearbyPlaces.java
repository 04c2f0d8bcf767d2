package org.foothold.triage.nearby.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;
import org.foothold.triage.nearby.domain.Nearby;

/** Finds places near a postcode. It always answers, and soon: whoever waits for a result is not kept waiting for places. */
public interface NearbyPlaces {
    /** A handful and no more. */
    int AT_MOST = 5;

    /** @param topics what somebody wants a hand with, most pressing first */
    Uni<Nearby> near(Personal<Postcode> postcode, List<String> topics, String language);
}
