package org.foothold.triage.held.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.foothold.triage.held.domain.HeldConversation;
import org.foothold.triage.held.domain.SupportNeeds;
import org.foothold.triage.held.domain.Worker;

/** Keeps what a worker notes of a conversation, and what the person needs to take part. */
@ApplicationScoped
public class NoteHandler {
    private final HeldConversationReader reader;
    private final HeldConversations held;
    private final InstantSource clock;

    NoteHandler(HeldConversationReader reader, HeldConversations held, InstantSource clock) {
        this.reader = reader;
        this.held = held;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<HeldConversation> note(UUID assessmentId, Worker worker, String text) {
        return reader.openToChange(assessmentId, worker)
                .map(opened -> opened.held().noted(worker, text, opened.over(), clock.instant()))
                .call(held::save);
    }

    @WithTransaction
    public Uni<HeldConversation> needs(UUID assessmentId, Worker worker, SupportNeeds needs) {
        return reader.openToChange(assessmentId, worker)
                .map(opened -> opened.held().needing(needs))
                .call(held::save);
    }
}
