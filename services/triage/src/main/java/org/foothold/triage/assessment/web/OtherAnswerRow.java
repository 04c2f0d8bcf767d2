package org.foothold.triage.assessment.web;

import java.util.List;
import org.foothold.triage.assessment.domain.OtherAnswer;
import org.foothold.triage.guidance.application.Guidance;

/** Another answer to one question in words, and what it would have led to. */
public record OtherAnswerRow(String question, List<String> instead, String stage) {

    static OtherAnswerRow of(OtherAnswer other, Guidance guidance, AnswerWords words) {
        return new OtherAnswerRow(
                other.question().title().in(words.language()),
                words.of(other.question(), other.instead()),
                guidance.atStage(other.then().stage()).title().in(words.language()));
    }
}
