package org.foothold.triage.assessment.api;

import org.foothold.triage.assessment.domain.OtherAnswer;
import org.foothold.triage.assessment.domain.Stage;

/** Another answer to one question, and the stage it would have led to; {@code more} where that is more help. */
public record OtherAnswerResponse(String question, String title, AnswerResponse instead, String stage, boolean more) {

    static OtherAnswerResponse of(OtherAnswer other, Stage stage, String language) {
        return new OtherAnswerResponse(
                other.question().key(),
                other.question().title().in(language),
                AnswerResponse.of(other.instead()),
                other.then().stage().code(),
                other.then().stage().isAtLeast(stage));
    }
}
