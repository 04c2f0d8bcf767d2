package org.foothold.decisiontables;

import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessage.Severity;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * Looks at tables before they are used: gaps, overlaps, columns that cannot be looked at, whatever is no valid DMN. Slow (seconds, the first time): for those who publish
 * rules, never for a request.
 */
public final class TableAnalysis {
    private static final String LOOKED_AT_AND_SOUND = "finished with no messages";

    /** A row for each answer is what makes a table readable, so rows that could be joined are no fault. */
    private static final String COULD_BE_JOINED = "not fully contracted";

    private static final DMNValidator VALIDATOR = DMNValidatorFactory.newValidator();

    private TableAnalysis() {}

    /** What is wrong with the tables, each with the engine's own words for the place; nothing where all is sound. */
    public static synchronized List<String> problemsOf(String dmn) {
        return VALIDATOR
                .validateUsing(Validation.VALIDATE_SCHEMA, Validation.VALIDATE_MODEL, Validation.ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(dmn))
                .stream()
                .filter(TableAnalysis::isProblem)
                .map(DMNMessage::getText)
                .distinct()
                .toList();
    }

    private static boolean isProblem(DMNMessage message) {
        return message.getSeverity() != Severity.INFO
                && !message.getText().contains(COULD_BE_JOINED)
                && !message.getText().contains(LOOKED_AT_AND_SOUND);
    }
}
