package org.foothold.triage.assessment.application;

import java.util.List;
import java.util.Optional;
import org.foothold.events.RecordRef;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.CallForPerson;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.flag.application.RaiseFlag;
import org.foothold.triage.flag.domain.FlagOrigin;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;

/** Turns an assessment's call for a person into the flag that is to be raised. */
final class CallsForPerson {
    private CallsForPerson() {}

    static RaiseFlag flagFor(Assessment assessment, CallForPerson call, FollowUp follows) {
        return new RaiseFlag(
                new RecordRef("triage", assessment.recordId()),
                Optional.of(assessment.id().value()),
                reasonsOf(call, follows),
                call.isDanger() ? Urgency.CRISIS : follows.urgency(),
                FlagOrigin.QUIZ,
                Optional.empty(),
                Optional.empty());
    }

    /** Danger speaks for itself; for the rest the rules of the version say why and how soon. */
    private static List<FlagReason> reasonsOf(CallForPerson call, FollowUp follows) {
        var reasons = call.isDanger()
                ? call.dangers().stream()
                        .map(danger -> FlagReason.of(danger.code()).orElseThrow())
                        .toList()
                : follows.reasons();
        return reasons.isEmpty() ? List.of(FlagReason.ASKED_FOR_CONTACT) : reasons;
    }
}
