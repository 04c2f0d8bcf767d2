package org.foothold.triage.assessment.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.foothold.decisiontables.DecisionTables;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.publishing.store.ShippedSetFiles;

/** The rules that ship with the service, read without a database. */
public final class ShippedDecisions {

    private ShippedDecisions() {}

    /** The rules themselves, without what stands by when they fail. */
    public static Decisions load() {
        return new DmnDecisions(new ShippedSetFiles()
                .all().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                set -> read(
                                        set.getKey().toString(), set.getValue().rules()))));
    }

    private static DecisionTables read(String place, String dmn) {
        return DecisionTables.read(place, new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
    }
}
