package org.foothold.triage.assessment.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.foothold.decisiontables.DecisionTables;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** The rules that ship with the service, read without a database. */
public final class ShippedDecisions {

    private static final Map<QuestionSetRef, String> SHIPPED = Map.of(
            new QuestionSetRef("first-step", 1), "decisions/first-step-1.dmn",
            new QuestionSetRef("full-conversation", 1), "decisions/full-conversation-1.dmn",
            new QuestionSetRef("full-conversation", 2), "decisions/full-conversation-2.dmn",
            new QuestionSetRef("full-conversation", 3), "decisions/full-conversation-3.dmn");

    private ShippedDecisions() {}

    /** The rules themselves, without what stands by when they fail. */
    public static Decisions load() {
        return new DmnDecisions(SHIPPED.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> read(entry.getValue()))));
    }

    private static DecisionTables read(String resource) {
        try (var dmn = ShippedDecisions.class.getClassLoader().getResourceAsStream(resource)) {
            return DecisionTables.read(resource, dmn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
