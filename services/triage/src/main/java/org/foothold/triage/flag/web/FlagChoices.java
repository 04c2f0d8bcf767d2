package org.foothold.triage.flag.web;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.weblayout.Option;

/** What can be chosen where somebody is flagged. */
@TemplateData
public record FlagChoices(List<Option> safe, List<Option> reasons, List<Option> urgencies) {

    public static FlagChoices in(FlagMessages words) {
        return new FlagChoices(
                List.of(Option.of("yes", words.safe_yes()), Option.of("no", words.safe_no())),
                Arrays.stream(FlagReason.values())
                        .map(reason -> Option.of(reason.code(), name(reason, words)))
                        .toList(),
                List.of(
                        Option.of(Urgency.CRISIS.code(), words.urgency_crisis()),
                        Option.of(Urgency.URGENT.code(), words.urgency_urgent()),
                        Option.of(Urgency.ROUTINE.code(), words.urgency_routine())));
    }

    private static String name(FlagReason reason, FlagMessages words) {
        return switch (reason) {
            case HARM_TONIGHT -> words.reason_harm_tonight();
            case HOMELESS_TONIGHT -> words.reason_homeless_tonight();
            case DOMESTIC_ABUSE -> words.reason_domestic_abuse();
            case CHILD_AT_RISK -> words.reason_child_at_risk();
            case HOUSING -> words.reason_housing();
            case MONEY -> words.reason_money();
            case BENEFITS -> words.reason_benefits();
            case EMPLOYMENT -> words.reason_employment();
            case DIGITAL -> words.reason_digital();
            case FOOD -> words.reason_food();
            case FUEL -> words.reason_fuel();
            case PHYSICAL_HEALTH -> words.reason_physical_health();
            case MENTAL_HEALTH -> words.reason_mental_health();
            case ISOLATION -> words.reason_isolation();
            case CONFIDENCE -> words.reason_confidence();
            case SUBSTANCE_MISUSE -> words.reason_substance_misuse();
            case ASKED_FOR_CONTACT -> words.reason_asked_for_contact();
        };
    }
}
