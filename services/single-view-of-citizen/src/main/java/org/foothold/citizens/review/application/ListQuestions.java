package org.foothold.citizens.review.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothold.citizens.linking.domain.Question;
import org.foothold.citizens.review.application.Reviews.Listed;

/** A page of a queue, with how many questions are open in each. */
@ApplicationScoped
public class ListQuestions {

    /** Counting stops here. */
    public static final int MOST_COUNTED = 1_000;

    private final Reviews reviews;

    ListQuestions(Reviews reviews) {
        this.reviews = reviews;
    }

    /** @param open by queue, at most {@value #MOST_COUNTED} */
    public record OpenQuestions(List<Listed> questions, Map<Question.Queue, Integer> open) {}

    public Uni<OpenQuestions> list(Question.Queue queue, boolean oldestFirst, Set<String> teams, int offset, int most) {
        var order = oldestFirst ? Reviews.Order.OLDEST : Reviews.Order.STRONGEST;
        return reviews.list(queue, order, teams, offset, most)
                .chain(questions -> reviews.count(teams, MOST_COUNTED).map(open -> new OpenQuestions(questions, open)));
    }
}
