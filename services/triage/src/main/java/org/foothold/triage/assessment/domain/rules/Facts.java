package org.foothold.triage.assessment.domain.rules;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Danger;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.QuestionSet;

/** What the rules look at: the answers added up. An option the table does not know is counted, never passed over. */
final class Facts {
    private final Map<Need, Concern> needs = new EnumMap<>(Need.class);
    private final Set<Danger> dangers = EnumSet.noneOf(Danger.class);
    private final boolean safetyIsKnown;
    private int some;
    private int serious;
    private int leftOpen;
    private int notUnderstood;

    private Facts(boolean safetyIsKnown) {
        this.safetyIsKnown = safetyIsKnown;
    }

    static Facts from(QuestionSet questions, Answers answers) {
        var facts = new Facts(answers.tells("safety"));
        for (var question : questions.questions()) {
            facts.leftOpen += answers.tells(question.key()) ? 0 : 1;
            answers.to(question.key()).stream()
                    .filter(option -> !option.equals(Option.RATHER_NOT_SAY))
                    .forEach(option -> facts.add(question.key(), option));
        }
        return facts;
    }

    private void add(String question, String option) {
        var meaning = FirstStepMeanings.of(question, option);
        if (meaning.isEmpty()) {
            notUnderstood++;
            return;
        }
        var concern = meaning.get().concern();
        some += concern == Concern.SOME ? 1 : 0;
        serious += concern == Concern.SERIOUS ? 1 : 0;
        meaning.get().needs().forEach(need -> needs.merge(need, concern, Concern::orWorse));
        meaning.get().danger().ifPresent(dangers::add);
    }

    int some() {
        return some;
    }

    int serious() {
        return serious;
    }

    int leftOpen() {
        return leftOpen;
    }

    int notUnderstood() {
        return notUnderstood;
    }

    boolean safetyIsKnown() {
        return safetyIsKnown;
    }

    Set<Danger> dangers() {
        return dangers;
    }

    /** The needs, most pressing first. */
    List<Need> needs() {
        var mostPressing = Comparator.<Need, Concern>comparing(needs::get).reversed();
        return needs.keySet().stream()
                .sorted(mostPressing.thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
