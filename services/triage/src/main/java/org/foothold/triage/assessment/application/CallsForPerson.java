package org.foothold.triage.assessment.application;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothold.events.RecordRef;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.CallForPerson;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.flag.application.RaiseFlag;
import org.foothold.triage.flag.domain.FlagOrigin;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.triage.questionset.domain.Danger;

/** Turns an assessment's call for a person into the flag that is to be raised. */
public final class CallsForPerson {
    private static final Set<Need> WITHOUT = EnumSet.of(Need.FOOD, Need.FUEL);

    private CallsForPerson() {}

    static RaiseFlag flagFor(Assessment assessment, CallForPerson call) {
        return new RaiseFlag(
                new RecordRef("triage", assessment.recordId()),
                Optional.of(assessment.id().value()),
                reasonsOf(call),
                urgencyOf(call.stage(), call.needs()),
                FlagOrigin.QUIZ,
                Optional.empty(),
                Optional.empty());
    }

    private static List<FlagReason> reasonsOf(CallForPerson call) {
        var codes = call.isDanger()
                ? call.dangers().stream().map(Danger::code)
                : call.needs().stream().map(Need::code);
        var reasons = codes.map(code -> FlagReason.of(code).orElseThrow()).toList();
        return reasons.isEmpty() ? List.of(FlagReason.ASKED_FOR_CONTACT) : reasons;
    }

    /** How soon somebody is in touch who stands at this stage: whoever goes without food or heat does not wait a week. */
    public static Urgency urgencyOf(Stage stage, Collection<Need> needs) {
        if (stage == Stage.CRISIS) {
            return Urgency.CRISIS;
        }
        boolean soon = stage == Stage.TARGETED_COORDINATED
                || stage == Stage.TARGETED_TRIAGE && needs.stream().anyMatch(WITHOUT::contains);
        return soon ? Urgency.URGENT : Urgency.ROUTINE;
    }
}
