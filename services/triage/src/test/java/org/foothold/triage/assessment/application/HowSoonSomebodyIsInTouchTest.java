package org.foothold.triage.assessment.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.flag.domain.Urgency;
import org.junit.jupiter.api.Test;

class HowSoonSomebodyIsInTouchTest {

    @Test
    void followsTheStage() {
        assertThat(CallsForPerson.urgencyOf(Stage.CRISIS, List.of())).isEqualTo(Urgency.CRISIS);
        assertThat(CallsForPerson.urgencyOf(Stage.TARGETED_COORDINATED, List.of()))
                .isEqualTo(Urgency.URGENT);
        assertThat(CallsForPerson.urgencyOf(Stage.TARGETED_TRIAGE, List.of(Need.MONEY, Need.BENEFITS)))
                .isEqualTo(Urgency.ROUTINE);
    }

    @Test
    void isSoonForWhoeverGoesWithoutFoodOrHeat() {
        assertThat(CallsForPerson.urgencyOf(Stage.TARGETED_TRIAGE, List.of(Need.MONEY, Need.FOOD)))
                .isEqualTo(Urgency.URGENT);
        assertThat(CallsForPerson.urgencyOf(Stage.TARGETED_TRIAGE, List.of(Need.FUEL)))
                .isEqualTo(Urgency.URGENT);
    }
}
