package org.foothold.triage.held.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.application.Assessments;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.held.domain.HeldConversation;
import org.foothold.triage.held.domain.ToldBefore;
import org.foothold.triage.held.domain.Worker;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.triage.questionset.domain.Question;

/** Finds, for who holds a conversation, what the person said to a question the last time, where the worker may see it. */
@ApplicationScoped
public class ToldBeforeReader {
    private static final int LATEST = 10;

    private final SamePerson samePerson;
    private final HeldConversations held;
    private final Assessments assessments;
    private final QuestionSets questionSets;

    ToldBeforeReader(
            SamePerson samePerson, HeldConversations held, Assessments assessments, QuestionSets questionSets) {
        this.samePerson = samePerson;
        this.held = held;
        this.assessments = assessments;
        this.questionSets = questionSets;
    }

    /** Nothing for a question that was answered in this conversation. */
    public Uni<Optional<ToldBefore>> find(Assessment now, Question question, Worker worker) {
        if (!ToldBefore.mayBeOffered(question) || now.answers().has(question.key())) {
            return Uni.createFrom().item(Optional.empty());
        }
        return samePerson
                .othersThan(now.recordId())
                .chain(records -> records.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : Panache.withSession(() -> ofHolder(now, question, worker, records)));
    }

    private Uni<Optional<ToldBefore>> ofHolder(Assessment now, Question question, Worker worker, List<UUID> records) {
        return heldOrNot(now)
                .chain(current -> current.filter(one -> one.heldBy().is(worker)).isPresent()
                        ? assessments.completedOf(records, LATEST).chain(earlier -> newest(earlier, question, worker))
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<ToldBefore>> newest(List<Assessment> earlier, Question question, Worker worker) {
        return Multi.createFrom()
                .iterable(earlier)
                .onItem()
                .transformToUniAndConcatenate(one -> heldOrNot(one).map(then -> saidIn(one, then, question, worker)))
                .filter(Optional::isPresent)
                .toUni()
                .map(found -> found == null ? Optional.empty() : found);
    }

    private Optional<ToldBefore> saidIn(
            Assessment earlier, Optional<HeldConversation> then, Question question, Worker worker) {
        var set = questionSets.pinned(earlier.questionSet());
        return ToldBefore.maySee(worker, earlier, set, then) ? ToldBefore.in(earlier, set, question) : Optional.empty();
    }

    private Uni<Optional<HeldConversation>> heldOrNot(Assessment assessment) {
        return held.find(assessment.id().value())
                .map(Optional::of)
                .onFailure(NotFound.class)
                .recoverWithItem(Optional.empty());
    }
}
