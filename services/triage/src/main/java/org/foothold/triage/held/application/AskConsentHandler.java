package org.foothold.triage.held.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.foothold.triage.Ids;
import org.foothold.triage.assessment.application.SayToSharing;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.held.domain.AskedConsent;
import org.foothold.triage.held.domain.ConsentWord;
import org.foothold.triage.held.domain.HeldConversation;
import org.foothold.triage.held.domain.Worker;

/** Keeps what somebody said to sharing, with the evidence; with their details it goes to the single view, as a citizen's own word does. */
@ApplicationScoped
public class AskConsentHandler {
    private final HeldConversationReader reader;
    private final AskedConsents consents;
    private final SayToSharing sharing;
    private final Ids ids;
    private final InstantSource clock;

    AskConsentHandler(
            HeldConversationReader reader, AskedConsents consents, SayToSharing sharing, Ids ids, InstantSource clock) {
        this.reader = reader;
        this.consents = consents;
        this.sharing = sharing;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<HeldConversation> handle(UUID assessmentId, Worker worker, ConsentWord word, String language) {
        var asked = new AskedConsent(
                ids.next(),
                assessmentId,
                word,
                worker.subject(),
                clock.instant(),
                ConsentWords.VERSION,
                ConsentWords.written(language));
        return reader.openToChange(assessmentId, worker)
                .call(() -> consents.of(assessmentId).chain(earlier -> consents.add(asked.after(earlier))))
                .call(() -> word.said()
                        .map(given -> sharing.handle(new AssessmentId(assessmentId), given))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .map(OpenedConversation::held);
    }
}
