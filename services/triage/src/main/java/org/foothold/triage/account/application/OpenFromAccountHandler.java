package org.foothold.triage.account.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentSecret;
import org.foothold.triage.assessment.application.Assessments;
import org.foothold.triage.assessment.domain.AssessmentId;

/** Opens a conversation to the account it is in, with a new secret: a device that held the old one is signed out of it. */
@ApplicationScoped
public class OpenFromAccountHandler {
    private final Assessments assessments;
    private final AccountConversations accounts;
    private final SecureRandom random = new SecureRandom();

    OpenFromAccountHandler(Assessments assessments, AccountConversations accounts) {
        this.assessments = assessments;
        this.accounts = accounts;
    }

    /** @throws NotFound where it is in no account, or another's, alike */
    @WithTransaction
    public Uni<AssessmentKey> handle(AssessmentId conversation, String account) {
        var secret = AssessmentSecret.random(random);
        return accounts.isIn(account, conversation).chain(isIn -> {
            if (!isIn) {
                throw new NotFound();
            }
            return assessments.handOver(conversation, secret).replaceWith(new AssessmentKey(conversation, secret));
        });
    }
}
