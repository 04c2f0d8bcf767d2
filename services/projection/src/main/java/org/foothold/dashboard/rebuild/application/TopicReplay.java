package org.foothold.dashboard.rebuild.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.foothold.outbox.IncomingEvent;

/** Reads all topics of the views from the first event on, as a reader of its own that disturbs no consumer group. */
public interface TopicReplay {

    /** Events in the order they were read, each with the place after it. */
    record Batch(List<IncomingEvent> events, int read, int unreadable, boolean atEnd) {}

    /** Begins a reading. */
    Uni<Reading> begin();

    /** One reading; its steps follow one another and never overlap. */
    interface Reading {

        /** The next events: as many as are there, up to some thousands; at the end when there were none left a moment ago. */
        Uni<Batch> next();

        /** How many events it has read beyond these offsets; a partition that is not named counts from its beginning. */
        Uni<Long> aheadOf(Map<TopicPartition, Long> offsets);

        /** Goes back, where it stands further, to these offsets; to the beginning of a partition that is not named. */
        Uni<Void> rewindTo(Map<TopicPartition, Long> offsets);

        /** Sets the end to read to: what is on the topics at this moment. */
        Uni<Long> aimAtEnd();

        Uni<Void> close();
    }
}
