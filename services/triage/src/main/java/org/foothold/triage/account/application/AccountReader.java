package org.foothold.triage.account.application;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foothold.triage.assessment.application.Assessments;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentId;

/** Lists what somebody keeps in their account, and takes it out again. */
@ApplicationScoped
public class AccountReader {
    /** More than one person has. */
    public static final int AT_MOST = 20;

    private final Assessments assessments;
    private final AccountConversations accounts;

    AccountReader(Assessments assessments, AccountConversations accounts) {
        this.assessments = assessments;
        this.accounts = accounts;
    }

    @WithSession
    public Uni<List<Assessment>> of(String account) {
        return accounts.of(account, AT_MOST)
                .chain(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(assessments::find)
                        .collect()
                        .asList());
    }

    @WithTransaction
    public Uni<Void> takeOut(String account, AssessmentId conversation) {
        return accounts.takeOut(account, conversation);
    }
}
