package org.foothold.triage.assessment.domain.rules;

import java.util.Locale;
import java.util.function.Predicate;
import org.foothold.triage.assessment.domain.Stage;

/** The rules of the First step, each a sentence. The highest stage that any of them asks for is the stage. */
enum FirstStepRule {
    DANGER_IS_A_CRISIS(Stage.CRISIS, facts -> !facts.dangers().isEmpty()),
    SEVERAL_SERIOUS_CONCERNS_NEED_ONE_CONNECTOR(Stage.TARGETED_COORDINATED, facts -> facts.serious() >= 3),
    A_SERIOUS_CONCERN_IS_LOOKED_AT(Stage.TARGETED_TRIAGE, facts -> facts.serious() >= 1),
    MANY_SMALL_CONCERNS_ARE_LOOKED_AT(Stage.TARGETED_TRIAGE, facts -> facts.some() + facts.serious() >= 4),
    SAFETY_LEFT_OPEN_IS_LOOKED_AT(Stage.TARGETED_TRIAGE, facts -> !facts.safetyIsKnown()),
    AN_ANSWER_NOT_UNDERSTOOD_IS_LOOKED_AT(Stage.TARGETED_TRIAGE, facts -> facts.notUnderstood() > 0),
    A_QUESTION_LEFT_OPEN_NEEDS_A_PERSON(Stage.UNIVERSAL_MEDIATED, facts -> facts.leftOpen() > 0),
    A_SMALL_CONCERN_NEEDS_A_PERSON(Stage.UNIVERSAL_MEDIATED, facts -> facts.some() >= 1),
    NOTHING_STANDS_IN_THE_WAY(Stage.UNIVERSAL_SELF_SERVICE, facts -> true);

    private final Stage stage;
    private final Predicate<Facts> applies;

    FirstStepRule(Stage stage, Predicate<Facts> applies) {
        this.stage = stage;
        this.applies = applies;
    }

    Stage stage() {
        return stage;
    }

    boolean appliesTo(Facts facts) {
        return applies.test(facts);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
