package org.foothold.triage.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.triage.assessment.api.ResultResponse.AdviceEntry;
import org.foothold.triage.assessment.application.AssessmentView;
import org.foothold.triage.assessment.domain.Channel;
import org.foothold.triage.questionset.api.QuestionEntry;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Question;

/** A question as it is asked of this person now, with the way back and on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskedQuestionResponse(
        @Schema(description = "No question is left: check the answers, then complete")
        boolean done,

        QuestionEntry question,

        @Schema(description = "On the channel ivr alone: how a telephone menu reads it out")
        SpokenQuestion spoken,

        AnswerResponse answer,
        Integer number,

        @Schema(description = "How many questions the answers so far lead to")
        int total,

        @Schema(description = "The question before it on the way")
        String previous,

        @Schema(description = "The question after it on the way, answered or not")
        String next,

        @Schema(description = "Show urgent help at once where there are any")
        List<String> dangers,

        @Schema(description = "For each danger what to say at once, who to call first of all")
        List<AdviceEntry> urgent) {

    static AskedQuestionResponse of(AssessmentView view, Question question, String language, List<AdviceEntry> urgent) {
        var route = view.route();
        return new AskedQuestionResponse(
                false,
                QuestionEntry.of(question, language),
                view.assessment().channel() == Channel.IVR ? SpokenQuestion.of(question, language) : null,
                view.assessment()
                        .answers()
                        .answerTo(question.key())
                        .map(AnswerResponse::of)
                        .orElse(null),
                route.numberOf(question.key()),
                route.questions().size(),
                key(route.before(question.key())),
                key(route.after(question.key())),
                dangers(view),
                urgent);
    }

    static AskedQuestionResponse done(AssessmentView view, List<AdviceEntry> urgent) {
        var questions = view.route().questions();
        return new AskedQuestionResponse(
                true,
                null,
                null,
                null,
                null,
                questions.size(),
                questions.getLast().key(),
                null,
                dangers(view),
                urgent);
    }

    private static String key(Optional<Question> question) {
        return question.map(Question::key).orElse(null);
    }

    private static List<String> dangers(AssessmentView view) {
        return view.dangers().stream().map(Danger::code).toList();
    }
}
