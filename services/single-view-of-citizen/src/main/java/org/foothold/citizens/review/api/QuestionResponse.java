package org.foothold.citizens.review.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.review.application.Reviews.Listed;

/**
 * An open question; nothing of the people.
 *
 * @param question code of why it is asked
 * @param bits the score
 */
@Schema(name = "MatchQuestion")
public record QuestionResponse(
        UUID id,
        String queue,
        String question,
        double bits,
        String sourceOne,
        String sourceOther,
        int recordsOne,
        int recordsOther,
        boolean oneCitizen,
        Instant foundAt) {

    static QuestionResponse of(Listed listed) {
        var question = listed.question();
        return new QuestionResponse(
                question.id(),
                question.question().queue().code(),
                question.question().code(),
                question.score() / 1000.0,
                listed.sourceOne(),
                listed.sourceOther(),
                listed.recordsOne(),
                listed.recordsOther(),
                question.citizens().size() == 1,
                question.foundAt());
    }
}
