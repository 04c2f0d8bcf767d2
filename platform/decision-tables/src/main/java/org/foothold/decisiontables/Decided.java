package org.foothold.decisiontables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one evaluation decided, by the name of each decision; every decision has succeeded. */
public final class Decided {

    private final Map<String, Object> values;

    Decided(Map<String, Object> values) {
        this.values = new HashMap<>(values);
    }

    /** The value of a decision, as FEEL has it: text, number, truth, list or context; null is a value too. */
    public Object valueOf(String decision) {
        if (!values.containsKey(decision)) {
            throw new IllegalStateException("There is no decision \"" + decision + "\"");
        }
        return values.get(decision);
    }

    /** The rows of a table that collects every rule which applies, by the name of each output. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rowsOf(String decision) {
        return (List<Map<String, Object>>) valueOf(decision);
    }
}
