package org.foothold.triage.account.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.Assessments;

/** Puts a conversation into the account of the signed-in person who holds its key. Nobody is asked to: who stays anonymous has a code. */
@ApplicationScoped
public class KeepInAccountHandler {
    private final Assessments assessments;
    private final AccountConversations accounts;
    private final InstantSource clock;

    KeepInAccountHandler(Assessments assessments, AccountConversations accounts, InstantSource clock) {
        this.assessments = assessments;
        this.accounts = accounts;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(AssessmentKey key, String account) {
        return assessments.open(key).chain(found -> accounts.keep(found.id(), account, clock.instant()));
    }
}
