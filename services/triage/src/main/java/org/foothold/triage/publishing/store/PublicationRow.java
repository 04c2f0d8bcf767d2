package org.foothold.triage.publishing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.foothold.triage.publishing.domain.Publication;
import org.foothold.triage.publishing.domain.PublishingAction;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** A publication as it lies in the database; written once. */
@Entity
@Table(name = "question_set_publication")
class PublicationRow {

    @Id
    UUID id;

    String name;

    long number;

    int version;

    @Enumerated(EnumType.STRING)
    PublishingAction action;

    @Column(name = "done_by")
    String doneBy;

    @Column(name = "done_at")
    Instant doneAt;

    String reason;

    @Column(name = "takes_effect_at")
    Instant takesEffectAt;

    static PublicationRow of(UUID id, Publication publication) {
        var row = new PublicationRow();
        row.id = id;
        row.name = publication.ref().name();
        row.number = publication.number();
        row.version = publication.ref().version();
        row.action = publication.action();
        row.doneBy = publication.by();
        row.doneAt = publication.at();
        row.reason = publication.reason();
        row.takesEffectAt = publication.takesEffectAt();
        return row;
    }

    Publication toPublication() {
        return new Publication(
                new QuestionSetRef(name, version), number, action, doneBy, doneAt, reason, takesEffectAt);
    }
}
