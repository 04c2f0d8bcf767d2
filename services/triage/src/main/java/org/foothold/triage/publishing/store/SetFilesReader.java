package org.foothold.triage.publishing.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.foothold.decisiontables.UnusableTables;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.engine.RulesFile;
import org.foothold.triage.publishing.application.SetReading;
import org.foothold.triage.publishing.domain.ReadSet;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.domain.UnreadableSet;
import org.foothold.triage.publishing.rulefile.NotARuleFile;
import org.foothold.triage.publishing.rulefile.RuleFile;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.store.QuestionSetReader;
import org.foothold.triage.questionset.store.UnusableQuestionSet;

/** Reads the three files of a version and says of each what is wrong with it, as far as it can be told without the others. */
@ApplicationScoped
public class SetFilesReader implements SetReading {

    @Override
    public QuestionSet questions(QuestionSetRef ref, SetFiles files) {
        var set = readQuestions(files.questions());
        if (!set.ref().equals(ref)) {
            throw new UnreadableSet(
                    List.of("questions: name and version say %s, and this is %s".formatted(set.ref(), ref)));
        }
        return set;
    }

    @Override
    public ReadSet whole(QuestionSetRef ref, SetFiles files) {
        var findings = new ArrayList<String>();
        var questions = or(() -> questions(ref, files), findings);
        var rules = or(() -> rules(ref, files.rules()), findings);
        var cases = questions.flatMap(set -> or(() -> TestCasesReader.read(set, files.testCases()), findings));
        if (!findings.isEmpty()) {
            throw new UnreadableSet(findings);
        }
        return cases.get().with(questions.get(), rules.get());
    }

    @Override
    public List<String> problemsInWriting(QuestionSetRef ref, SetFiles files) {
        var findings = new ArrayList<String>();
        or(() -> questions(ref, files), findings)
                .ifPresent(set -> or(() -> TestCasesReader.read(set, files.testCases()), findings));
        return findings;
    }

    private static Decisions rules(QuestionSetRef ref, String dmn) {
        try {
            RuleFile.read(dmn);
            return RulesFile.read("rules", ref, dmn);
        } catch (NotARuleFile no) {
            throw new UnreadableSet(List.of("rules: " + no.getMessage()));
        } catch (UnusableTables unusable) {
            throw new UnreadableSet(List.of(unusable.getMessage()));
        }
    }

    private static QuestionSet readQuestions(String yaml) {
        try {
            return QuestionSetReader.read("questions", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (UnusableQuestionSet unusable) {
            throw new UnreadableSet(List.of(unusable.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Optional<T> or(Supplier<T> reading, List<String> findings) {
        try {
            return Optional.of(reading.get());
        } catch (UnreadableSet unreadable) {
            findings.addAll(unreadable.findings());
            return Optional.empty();
        }
    }
}
