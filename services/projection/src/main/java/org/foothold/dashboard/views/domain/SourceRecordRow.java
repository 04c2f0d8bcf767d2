package org.foothold.dashboard.views.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.foothold.events.RecordRef;

/** A record some source gave us, until the source takes it back: then nothing learnt through it is shown. */
public record SourceRecordRow(RecordRef record, Received received, Withdrawn withdrawn)
        implements Row<SourceRecordRow> {

    public record Received(long version, Instant at, String sourceSystem, String category, LocalDate observedOn)
            implements Versioned {}

    public record Withdrawn(long version) implements Versioned {}

    @Override
    public SourceRecordRow merge(SourceRecordRow other) {
        return new SourceRecordRow(
                record, Versioned.newest(received, other.received), Versioned.newest(withdrawn, other.withdrawn));
    }
}
