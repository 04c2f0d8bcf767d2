package org.foothold.triage.publishing.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.Need;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.triage.publishing.domain.ReadSet;
import org.foothold.triage.publishing.domain.TestCase;
import org.foothold.triage.publishing.domain.UnreadableSet;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.QuestionSet;

/** Reads test cases from YAML against the questions they answer; each problem names the case. */
final class TestCasesReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Dates up to today are allowed in an answer; a test case depends on the day only where it says on which day it was told. */
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final QuestionSet questions;
    private final List<String> findings = new ArrayList<>();

    private TestCasesReader(QuestionSet questions) {
        this.questions = questions;
    }

    /** As they are written down. */
    record File(Map<String, JsonNode> usually, List<String> mayLower, List<Case> cases) {}

    record Case(
            String name,
            Map<String, JsonNode> answers,
            String told,
            String stage,
            List<String> needs,
            List<String> dangers,
            List<String> rules,
            String urgency,
            List<String> reasons,
            List<String> advice) {}

    /** Test cases that only lack what they are tried on. */
    record Cases(Answers usually, List<TestCase> all, Set<String> mayLower) {
        ReadSet with(QuestionSet questions, Decisions rules) {
            return new ReadSet(questions, rules, usually, all, mayLower);
        }
    }

    static Cases read(QuestionSet questions, String yaml) {
        var reader = new TestCasesReader(questions);
        try {
            var file = YAML.readValue(yaml, File.class);
            var cases = file == null ? new Cases(Answers.none(), List.of(), Set.of()) : reader.cases(file);
            if (!reader.findings.isEmpty()) {
                throw new UnreadableSet(reader.findings);
            }
            return cases;
        } catch (JacksonException e) {
            var where =
                    e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
            throw new UnreadableSet(List.of("test cases: " + e.getOriginalMessage() + where));
        }
    }

    private Cases cases(File file) {
        var usually = answers("usually", Answers.none(), file.usually(), ANY_DAY);
        var cases = new ArrayList<TestCase>();
        for (var written : file.cases() == null ? List.<Case>of() : file.cases()) {
            testCase(usually, written).ifPresent(cases::add);
        }
        return new Cases(usually, List.copyOf(cases), file.mayLower() == null ? Set.of() : Set.copyOf(file.mayLower()));
    }

    private Optional<TestCase> testCase(Answers usually, Case written) {
        var place = "test case \"" + written.name() + "\"";
        if (written.name() == null || written.stage() == null) {
            findings.add(place + ": needs a name and a stage");
            return Optional.empty();
        }
        try {
            return Optional.of(new TestCase(
                    written.name(),
                    answers(place, usually, written.answers(), day(written)),
                    Stage.of(written.stage()),
                    list(written.needs(), Need::of),
                    list(written.dangers(), Danger::of).map(Set::copyOf),
                    list(written.rules(), Function.identity()).map(Set::copyOf),
                    new TestCase.Follows(
                            Optional.ofNullable(written.urgency()).map(TestCasesReader::urgency),
                            list(written.reasons(), TestCasesReader::reason),
                            Optional.ofNullable(written.advice()))));
        } catch (IllegalArgumentException | DateTimeParseException unknown) {
            findings.add(place + ": " + unknown.getMessage());
            return Optional.empty();
        }
    }

    private static LocalDate day(Case written) {
        return written.told() == null ? ANY_DAY : LocalDate.parse(written.told());
    }

    private static Urgency urgency(String code) {
        return Urgency.of(code).orElseThrow(() -> new IllegalArgumentException("There is no urgency " + code));
    }

    private static FlagReason reason(String code) {
        return FlagReason.of(code).orElseThrow(() -> new IllegalArgumentException("There is no reason " + code));
    }

    private static <T> Optional<List<T>> list(List<String> codes, Function<String, T> of) {
        return Optional.ofNullable(codes).map(all -> all.stream().map(of).collect(Collectors.toList()));
    }

    /** A question without a value takes back what is usual. */
    private Answers answers(String place, Answers usually, Map<String, JsonNode> written, LocalDate told) {
        var all = new LinkedHashMap<>(usually.byQuestion());
        (written == null ? Map.<String, JsonNode>of() : written).forEach((key, value) -> {
            try {
                var question = questions.question(key);
                all.remove(key);
                if (!value.isNull()) {
                    all.put(key, question.accept(GivenInYaml.of(question, value), told));
                }
            } catch (NotFound unknown) {
                findings.add(place + ", answers: there is no question " + key);
            } catch (InvalidInput refused) {
                refused.errors().forEach(error -> findings.add(place + ", answers, " + key + ": " + error.message()));
            }
        });
        return new Answers(all);
    }
}
