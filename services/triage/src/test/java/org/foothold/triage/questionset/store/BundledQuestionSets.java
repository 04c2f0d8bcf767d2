package org.foothold.triage.questionset.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.kernel.NotFound;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** The question sets that ship with the service, read without a database. */
public class BundledQuestionSets implements QuestionSets {
    private static final List<String> SHIPPED = List.of(
            "questionsets/first-step-1.yaml",
            "questionsets/full-conversation-1.yaml",
            "questionsets/full-conversation-2.yaml",
            "questionsets/full-conversation-3.yaml");

    private final Map<QuestionSetRef, QuestionSet> sets = SHIPPED.stream()
            .map(BundledQuestionSets::load)
            .collect(Collectors.toMap(QuestionSet::ref, Function.identity()));

    @Override
    public QuestionSet current(String name) {
        return sets.values().stream()
                .filter(set -> set.ref().name().equals(name))
                .max(Comparator.comparingInt(set -> set.ref().version()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public QuestionSet pinned(QuestionSetRef ref) {
        var set = sets.get(ref);
        if (set == null) {
            throw new IllegalStateException("Question set " + ref + " is pinned by an assessment and is not here");
        }
        return set;
    }

    private static QuestionSet load(String resource) {
        try (var yaml = BundledQuestionSets.class.getClassLoader().getResourceAsStream(resource)) {
            return QuestionSetReader.read(resource, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
