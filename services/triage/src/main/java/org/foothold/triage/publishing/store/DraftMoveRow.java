package org.foothold.triage.publishing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.foothold.triage.publishing.domain.Redecided;

/** An assessment that a draft would decide otherwise, as it lies in the database. */
@Entity
@Table(name = "question_set_comparison_move")
@IdClass(DraftMoveRow.Key.class)
class DraftMoveRow {
    /** Whose move it is, in which comparison. */
    record Key(String ref, UUID assessmentId) implements Serializable {}

    @Id
    String ref;

    @Id
    @Column(name = "assessment_id")
    UUID assessmentId;

    @Column(name = "record_id")
    UUID recordId;

    @Column(name = "completed_at")
    Instant completedAt;

    @Column(name = "stage_before")
    String stageBefore;

    @Column(name = "stage_after")
    String stageAfter;

    @Column(name = "urgency_before")
    String urgencyBefore;

    @Column(name = "urgency_after")
    String urgencyAfter;

    static DraftMoveRow of(String ref, Redecided moved) {
        var row = new DraftMoveRow();
        row.ref = ref;
        row.assessmentId = moved.assessment();
        row.recordId = moved.record();
        row.completedAt = moved.completedAt();
        row.stageBefore = moved.before().stage();
        row.stageAfter = moved.after().stage();
        row.urgencyBefore = moved.before().urgency();
        row.urgencyAfter = moved.after().urgency();
        return row;
    }

    Redecided toRedecided() {
        return new Redecided(
                assessmentId,
                recordId,
                completedAt,
                new Redecided.Placed(stageBefore, urgencyBefore, Set.of()),
                new Redecided.Placed(stageAfter, urgencyAfter, Set.of()),
                Set.of(),
                false,
                false);
    }
}
