package org.foothold.triage.questionset.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.kernel.NotFound;
import org.foothold.triage.publishing.store.ShippedSetFiles;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** The question sets that ship with the service, read without a database. */
public class BundledQuestionSets implements QuestionSets {
    private final Map<QuestionSetRef, QuestionSet> sets = new ShippedSetFiles()
            .all().entrySet().stream()
                    .map(set -> load(set.getKey().toString(), set.getValue().questions()))
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

    private static QuestionSet load(String place, String yaml) {
        try {
            return QuestionSetReader.read(place, new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
