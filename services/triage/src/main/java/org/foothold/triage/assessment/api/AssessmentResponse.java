package org.foothold.triage.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.foothold.triage.assessment.api.ResultResponse.AdviceEntry;
import org.foothold.triage.assessment.application.AssessmentView;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Question;

/**
 * An assessment as its owner may see it. {@code dangers} and {@code urgent}, what to say about them and who to call, are filled at once,
 * before the questions end: show urgent help then.
 *
 * @param answers the options chosen, by question
 * @param values what was answered otherwise than by options, by question
 * @param notAsked questions left out because no answer to them could change anything; only of somebody who answers by themselves on our pages
 * @param setAside questions that were answered and are not asked as things stand; their answers come back when the way does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentResponse(
        UUID id,
        String questionSet,
        int questionSetVersion,
        String language,
        String status,
        Map<String, Set<String>> answers,
        Map<String, AnswerResponse> values,
        Set<String> setAside,
        Set<String> notAsked,
        String nextQuestion,
        List<String> dangers,
        List<AdviceEntry> urgent,
        OutcomeResponse outcome,
        boolean contactDetailsLeft,
        Instant contactBy) {

    /**
     * What the answers came to, with the names of the rules that made it so and their reasons in words.
     *
     * @param urgency how soon somebody is in touch, if there is a safe way to
     * @param followUpRules the rules that say how soon, why, and what is shown
     */
    public record OutcomeResponse(
            String stage,
            List<String> needs,
            Set<String> rules,
            List<String> reasons,
            String urgency,
            Set<String> followUpRules) {
        static OutcomeResponse of(Outcome outcome, FollowUp follows, List<String> reasons) {
            return new OutcomeResponse(
                    outcome.stage().code(),
                    outcome.needs().stream().map(Need::code).toList(),
                    outcome.rules(),
                    reasons,
                    (outcome.dangers().isEmpty() ? follows.urgency() : Urgency.CRISIS).code(),
                    follows.rules());
        }
    }

    static AssessmentResponse of(AssessmentView view, List<AdviceEntry> urgent) {
        var assessment = view.assessment();
        var answers = new TreeMap<String, Set<String>>();
        var values = new TreeMap<String, AnswerResponse>();
        var setAside = new TreeSet<String>();
        var route = view.route();
        assessment.answers().byQuestion().forEach((question, answer) -> {
            if (!route.has(question)) {
                setAside.add(question);
            } else if (answer instanceof Answer.Chosen) {
                answers.put(question, new TreeSet<>(answer.options()));
            } else {
                values.put(question, AnswerResponse.of(answer));
            }
        });
        return new AssessmentResponse(
                assessment.id().value(),
                assessment.questionSet().name(),
                assessment.questionSet().version(),
                assessment.language(),
                assessment.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                answers,
                values,
                setAside,
                assessment.answers().leftOut().isEmpty()
                        ? null
                        : assessment.answers().leftOut(),
                view.isCompleted()
                        ? null
                        : view.nextUnanswered().map(Question::key).orElse(null),
                view.dangers().stream().map(Danger::code).toList(),
                urgent,
                assessment
                        .outcome()
                        .map(outcome -> OutcomeResponse.of(
                                outcome,
                                view.followUp().orElseThrow(),
                                view.reasons().stream()
                                        .map(reason -> reason.in(assessment.language()))
                                        .toList()))
                        .orElse(null),
                assessment.contact().left(),
                view.contactBy().orElse(null));
    }
}
