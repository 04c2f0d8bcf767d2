package org.foothold.dashboard.views.domain;

import java.time.Instant;
import java.util.UUID;
import org.foothold.events.RecordRef;

/** What a person last said about one use of their data: given, refused or withdrawn. */
public record ConsentRow(
        UUID consentId,
        long version,
        RecordRef record,
        String purpose,
        String organisation,
        State state,
        Instant statedAt)
        implements Row<ConsentRow>, Versioned {

    public enum State {
        GIVEN,
        REFUSED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Override
    public ConsentRow merge(ConsentRow other) {
        return Versioned.newest(this, other);
    }
}
