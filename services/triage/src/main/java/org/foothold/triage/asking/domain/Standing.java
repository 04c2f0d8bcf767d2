package org.foothold.triage.asking.domain;

import java.util.HashMap;
import java.util.Map;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.QuestionSet;

/** How it stands with a question, as long as nobody changes an answer. */
enum Standing {
    /** Answered, and it stays on the way whatever is answered to the others. */
    SETTLED,
    /** Off the way, and it stays so. */
    OFF,
    /** Anything may still be answered to it, or nothing. */
    OPEN;

    /** Of each question of the set. A question that was left out is open: what somebody might have said to it is not known. */
    static Map<String, Standing> of(QuestionSet set, Answers answers) {
        var route = answers.wholeRouteThrough(set);
        var standings = new HashMap<String, Standing>();
        for (var question : set.questions()) {
            boolean certain = question.askIf()
                    .map(condition -> condition.questions().stream().allMatch(key -> standings.get(key) != OPEN))
                    .orElse(true);
            boolean asked = route.has(question.key());
            standings.put(
                    question.key(), certain && !asked ? OFF : certain && answers.has(question.key()) ? SETTLED : OPEN);
        }
        return standings;
    }
}
