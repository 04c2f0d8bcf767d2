package org.foothold.triage.account.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.foothold.triage.assessment.domain.AssessmentId;

/** Which conversations somebody keeps in their account. All of it takes part in the transaction or session of the caller. */
public interface AccountConversations {

    /** Puts one into an account; it is in one account at most, the last that it was put into. */
    Uni<Void> keep(AssessmentId conversation, String account, Instant now);

    /** Those of an account, the last kept first. */
    Uni<List<AssessmentId>> of(String account, int atMost);

    Uni<Boolean> isIn(String account, AssessmentId conversation);

    /** Takes one out; nothing happens where it is not in there. */
    Uni<Void> takeOut(String account, AssessmentId conversation);
}
