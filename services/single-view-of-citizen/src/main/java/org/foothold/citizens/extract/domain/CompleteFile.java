package org.foothold.citizens.extract.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that holds everybody its source still had when it was handed in. What a file says counts from that moment, however late it is read; so
 * a record is no longer in it when neither this file, nor anything later, has had it.
 *
 * @param handedInAt when we were given it
 */
public record CompleteFile(Instant handedInAt) {

    /**
     * @param lastSeenAt when the source last sent the record: in a file, when that was handed in
     * @param setAsideAt when the file was handed in in which a row of the record was last set aside
     */
    public boolean noLongerHas(Instant lastSeenAt, Optional<Instant> setAsideAt) {
        return lastSeenAt.isBefore(handedInAt)
                && setAsideAt.map(at -> at.isBefore(handedInAt)).orElse(true);
    }
}
