package org.foothold.triage.publishing.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.publishing.domain.CaseResult;

/** What came of a test case, with the rules that fired. */
@TemplateData
public record CaseView(String name, boolean passed, String stage, List<String> differences, List<String> rules) {

    static CaseView of(CaseResult result) {
        return new CaseView(
                result.testCase().name(),
                result.passed(),
                result.outcome().map(outcome -> outcome.stage().code()).orElse(""),
                result.differences(),
                result.outcome().map(Outcome::rules).map(List::copyOf).orElse(List.of()));
    }
}
