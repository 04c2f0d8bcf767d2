package org.foothold.triage.assessment.web;

import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentView;
import org.foothold.triage.questionset.domain.Question;

/** Somebody at the quiz: the key in their cookie and the assessment it opens. */
record Visit(AssessmentKey key, AssessmentView view) {
    private static final String CONTACT_ME = "contact-me";

    /** Where to go on: the first open question, then the check, then the result. */
    String nextPage() {
        if (view.isCompleted()) {
            return Paths.RESULT;
        }
        return view.nextUnanswered()
                .map(question -> Paths.question(question.key()))
                .orElse(Paths.CHECK_ANSWERS);
    }

    /** Where to go on from the check as long as a question is open, one after the other, and then back to it. */
    String nextFromCheck() {
        return view.nextUnanswered()
                .map(question -> Paths.question(question.key()) + "?then=" + QuestionView.TO_CHECK)
                .orElse(Paths.CHECK_ANSWERS);
    }

    /** It was a question still open, one of several perhaps, and not an answer changed. */
    private static boolean goesOn(Question asked, Visit before) {
        return asked.repeats() || !before.view().assessment().answers().has(asked.key());
    }

    /** Where to go on after an answer to this question. From the check, questions that the answer opened come first. */
    String pageAfter(Question asked, String then, Visit before) {
        if (!before.view().dangers().containsAll(view.dangers())) {
            return Paths.URGENT_HELP;
        }
        var assessment = view.assessment();
        if (assessment.answers().to(asked.key()).contains(CONTACT_ME)
                && !assessment.contact().left()) {
            return Paths.CONTACT_DETAILS;
        }
        var route = view.route();
        if (QuestionView.TO_CHECK.equals(then)) {
            return route.questions().stream()
                    .filter(question -> !before.view().route().has(question.key()))
                    .filter(question -> !assessment.answers().has(question.key()))
                    .findFirst()
                    .map(opened -> Paths.question(opened.key()) + "?then=" + QuestionView.TO_CHECK)
                    .orElseGet(() -> goesOn(asked, before) ? nextFromCheck() : Paths.CHECK_ANSWERS);
        }
        return route.has(asked.key())
                ? route.after(asked.key())
                        .map(next -> Paths.question(next.key()))
                        .orElse(Paths.CHECK_ANSWERS)
                : nextPage();
    }
}
