package org.foothold.citizens.mypage.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothold.events.Purpose;

/** Who looked at one person. */
public interface OwnLooks {

    /** A look as the person is told of it: what kind of worker it was, not who. */
    record OwnLook(Instant at, String role, Optional<String> organisation, String purpose, boolean own) {}

    /** A part of them, newest first, and how many there are. */
    record Found(List<OwnLook> looks, long total) {}

    /**
     * @param references all by which the person is named in looks
     * @param account of the person, whose own looks are marked
     * @param unlisted purposes whose looks are left out
     * @param organisations whose looks are left out
     */
    Uni<Found> find(
            Collection<String> references,
            String account,
            Set<Purpose> unlisted,
            Collection<String> organisations,
            int offset,
            int most);
}
