package org.foothold.triage.held.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.assessment.domain.Channel;
import org.foothold.triage.held.domain.HeldConversation;
import org.foothold.triage.held.domain.Worker;

/** One held conversation as it lies in the database; maps both ways. */
@Entity
@Table(name = "held_conversation")
class HeldConversationRow {

    @Id
    @Column(name = "assessment_id")
    UUID assessmentId;

    @Column(name = "record_id")
    UUID recordId;

    @Column(name = "question_set")
    String questionSet;

    @Column(name = "held_by")
    String heldBy;

    String role;

    String organisation;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "begun_at")
    Instant begunAt;

    @Column(name = "sealed_notes")
    byte[] sealedNotes;

    static HeldConversationRow of(HeldConversation held) {
        var row = new HeldConversationRow();
        row.assessmentId = held.assessmentId();
        row.recordId = held.recordId();
        row.questionSet = held.questionSet();
        row.heldBy = held.heldBy().subject();
        row.role = held.heldBy().role();
        row.organisation = held.heldBy().organisation().orElse(null);
        row.channel = held.channel();
        row.begunAt = held.begunAt();
        return row;
    }

    HeldConversation toHeld(NotesDocument noted) {
        return new HeldConversation(
                assessmentId,
                recordId,
                questionSet,
                new Worker(heldBy, role, Optional.ofNullable(organisation)),
                channel,
                begunAt,
                noted.toSupport(),
                noted.toNotes());
    }
}
