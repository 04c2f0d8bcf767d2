package org.foothold.triage.publishing.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.foothold.events.EventType;
import org.foothold.events.Restriction;
import org.foothold.events.triage.QuestionSetPublished;
import org.foothold.events.triage.QuestionSetRolledBack;
import org.foothold.events.triage.QuestionSetWithdrawn;
import org.foothold.events.triage.TriageEvents;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;
import org.foothold.triage.publishing.application.PublishingEvents;
import org.foothold.triage.publishing.domain.Publication;

/** Turns publications into the published contract; who it was and why stays here. */
@ApplicationScoped
class PublishingEventPublisher implements PublishingEvents {
    private final Outbox outbox;

    PublishingEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> tell(Publication publication) {
        var name = publication.ref().name();
        int version = publication.ref().version();
        return switch (publication.action()) {
            case PUBLISHED ->
                append(
                        TriageEvents.QUESTION_SET_PUBLISHED,
                        publication,
                        new QuestionSetPublished(name, version, publication.takesEffectAt()));
            case ROLLED_BACK ->
                append(
                        TriageEvents.QUESTION_SET_ROLLED_BACK,
                        publication,
                        new QuestionSetRolledBack(name, version, publication.takesEffectAt()));
            case WITHDRAWN ->
                append(TriageEvents.QUESTION_SET_WITHDRAWN, publication, new QuestionSetWithdrawn(name, version));
        };
    }

    private <D> Uni<Void> append(EventType<D> type, Publication publication, D data) {
        return outbox.append(new OutgoingEvent<>(
                type, keyOf(publication.ref().name()), publication.number(), publication.at(), Restriction.NONE, data));
    }

    /** A set is known by its name; its events are in order under an id that follows from it. */
    private static UUID keyOf(String name) {
        return UUID.nameUUIDFromBytes(("question-set:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
