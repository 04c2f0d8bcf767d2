package org.foothold.triage.publishing.domain;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * The files of a version, read: questions that can be asked, rules that decide, and what analysts expect of them.
 *
 * @param usually the answers that every test case starts from
 * @param mayLower rules of the file that may lower the stage for a worse answer; each is named there by an analyst
 */
public record ReadSet(
        QuestionSet questions, Decisions rules, Answers usually, List<TestCase> cases, Set<String> mayLower) {

    public List<CaseResult> results() {
        return cases.stream()
                .map(testCase -> CaseResult.of(testCase, questions, rules))
                .toList();
    }

    /**
     * The test case that notices that these are other rules.
     *
     * @param from where to begin: neighbouring rows are mostly guarded by neighbouring cases
     */
    public OptionalInt noticedBy(Decisions others, int from) {
        return IntStream.range(0, cases.size())
                .map(i -> (from + i) % cases.size())
                .filter(i -> !CaseResult.of(cases.get(i), questions, others).passed())
                .findFirst();
    }
}
