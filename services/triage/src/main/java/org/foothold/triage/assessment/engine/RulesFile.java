package org.foothold.triage.assessment.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.foothold.decisiontables.DecisionTables;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** Makes decisions of a file of rules, whoever keeps it. */
public final class RulesFile {

    private RulesFile() {}

    /**
     * The rules of one version, without what stands by when they fail.
     *
     * @param place names the file in what is refused
     * @throws org.foothold.decisiontables.UnusableTables when it is not DMN, or does not compile
     */
    public static Decisions read(String place, QuestionSetRef set, String dmn) {
        var text = new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8));
        return new DmnDecisions(Map.of(set, DecisionTables.read(place, text)));
    }
}
