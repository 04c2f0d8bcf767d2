package org.foothold.citizens.review.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.linking.domain.Question;
import org.foothold.citizens.review.domain.Decision;
import org.foothold.citizens.review.domain.OpenQuestion;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.events.RecordRef;

/** Where questions and decisions are kept. A question about a restricted person is there for their team alone. */
public interface Reviews {

    /** In which order the open questions stand. */
    enum Order {
        STRONGEST,
        OLDEST
    }

    /** A question as the list shows it: nothing of the people but how many records there are of each, and from where. */
    record Listed(OpenQuestion question, String sourceOne, String sourceOther, int recordsOne, int recordsOther) {}

    /** A decision as the list shows it. */
    record Decided(
            UUID id,
            Question question,
            Verdict verdict,
            String reason,
            int score,
            String decidedBy,
            Instant decidedAt,
            boolean changed) {}

    /**
     * A decision with what it takes to undo it.
     *
     * @param before whose the records of both sides were
     */
    record Standing(Decision decision, RecordRef one, RecordRef other, Map<UUID, UUID> before) {}

    Uni<List<Listed>> list(Question.Queue queue, Order order, Set<String> teams, int offset, int most);

    /** How many are open in each queue, but at most so many. */
    Uni<Map<Question.Queue, Integer>> count(Set<String> teams, int most);

    Uni<Optional<OpenQuestion>> find(SqlConnection tx, UUID id, Set<String> teams);

    Uni<List<ReviewedRecord>> recordsOf(SqlConnection tx, Collection<UUID> citizens);

    /** Keeps a decision with whose the records were and whether any moved, in place of one that stood on the same pair. */
    Uni<Void> decide(
            SqlConnection tx, Decision decision, OpenQuestion question, Map<UUID, UUID> before, boolean changed);

    /** The decision that answered a question, when it still stands. */
    Uni<Optional<Decision>> answerTo(SqlConnection tx, UUID question);

    Uni<List<Decided>> newest(Set<String> teams, int offset, int most);

    /** How many decisions stand that the caller may see, but at most so many. */
    Uni<Integer> countDecided(Set<String> teams, int most);

    Uni<Optional<Standing>> standing(SqlConnection tx, UUID decision, Set<String> teams);

    /** From now on the decision binds nobody. */
    Uni<Void> end(SqlConnection tx, UUID decision, String by, Instant now);

    /** Asks the question of a decision that ended again, when it still makes sense. */
    Uni<Void> askAgain(SqlConnection tx, UUID decision);
}
