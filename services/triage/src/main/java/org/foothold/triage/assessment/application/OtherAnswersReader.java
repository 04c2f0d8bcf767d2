package org.foothold.triage.assessment.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.OnWorker;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.OtherAnswer;
import org.foothold.triage.assessment.domain.WhatWouldHaveChangedIt;
import org.foothold.triage.assessment.domain.WhatWouldHaveChangedIt.Reader;

/** Says of a completed assessment which single answers would have led to another stage, by the version it is pinned to; worked out when asked for, apart from answering. */
@ApplicationScoped
public class OtherAnswersReader {
    private final AssessmentReader reader;
    private final WhatWouldHaveChangedIt changes;

    OtherAnswersReader(AssessmentReader reader, Decisions decisions) {
        this.reader = reader;
        this.changes = new WhatWouldHaveChangedIt(decisions);
    }

    public Uni<List<OtherAnswer>> read(AssessmentKey key, Reader by) {
        return reader.read(key).chain(view -> of(view, by));
    }

    public Uni<List<OtherAnswer>> of(AssessmentView view, Reader by) {
        var outcome = view.assessment()
                .outcome()
                .orElseThrow(() -> new RuleViolation(
                        "a-result-follows-the-answers", "Complete the assessment to see its result."));
        return OnWorker.call(
                () -> changes.of(view.questions(), view.assessment().answers(), outcome, by));
    }
}
