package org.foothold.triage.flag.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.FlagId;
import org.foothold.triage.flag.domain.FlagOrigin;
import org.foothold.triage.flag.domain.FlagOutcome;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Resolution;
import org.foothold.triage.flag.domain.Urgency;

/** A flag as it lies in the database; maps both ways. */
@Entity
@Table(name = "flag")
class FlagRow {

    @Id
    UUID id;

    @Column(name = "record_ref")
    String recordRef;

    @Column(name = "assessment_id")
    UUID assessmentId;

    String[] reasons;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Enumerated(EnumType.STRING)
    FlagOrigin origin;

    @Column(name = "raised_by")
    String raisedBy;

    @Column(name = "sealed_note")
    byte[] sealedNote;

    @Column(name = "raised_at")
    Instant raisedAt;

    @Column(name = "respond_by")
    Instant respondBy;

    @Enumerated(EnumType.STRING)
    FlagOutcome outcome;

    @Column(name = "resolved_by")
    String resolvedBy;

    @Column(name = "resolved_at")
    Instant resolvedAt;

    long version;

    static FlagRow of(Flag flag, byte[] sealedNote) {
        var row = new FlagRow();
        row.id = flag.id().value();
        row.recordRef = flag.person().toString();
        row.assessmentId = flag.assessmentId().orElse(null);
        row.reasons = flag.reasons().stream().map(FlagReason::name).toArray(String[]::new);
        row.urgency = flag.urgency();
        row.origin = flag.origin();
        row.raisedBy = flag.raisedBy().orElse(null);
        row.sealedNote = sealedNote;
        row.raisedAt = flag.raisedAt();
        row.respondBy = flag.respondBy();
        row.take(flag);
        return row;
    }

    /** Takes over what may have changed. */
    void take(Flag flag) {
        outcome = flag.resolution().map(Resolution::outcome).orElse(null);
        resolvedBy = flag.resolution().map(Resolution::by).orElse(null);
        resolvedAt = flag.resolution().map(Resolution::at).orElse(null);
        version = flag.version();
    }

    Flag toFlag(Optional<Personal<String>> note) {
        return new Flag(
                new FlagId(id),
                RecordRef.parse(recordRef),
                Optional.ofNullable(assessmentId),
                Arrays.stream(reasons).map(FlagReason::valueOf).toList(),
                urgency,
                origin,
                Optional.ofNullable(raisedBy),
                note,
                raisedAt,
                respondBy,
                Optional.ofNullable(outcome).map(came -> new Resolution(came, resolvedBy, resolvedAt)),
                version);
    }
}
