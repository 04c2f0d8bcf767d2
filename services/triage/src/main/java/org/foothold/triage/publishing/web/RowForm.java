package org.foothold.triage.publishing.web;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.foothold.triage.publishing.rulefile.RuleRow;

/** The form on which an analyst changes a row of the rules. */
public class RowForm {
    @FormParam("idempotencyKey")
    String idempotencyKey;

    @FormParam("revision")
    Long revision;

    @FormParam("condition")
    List<String> conditions;

    @FormParam("result")
    List<String> results;

    @FormParam("reason")
    List<String> reasons;

    RuleRow toRow(String id) {
        return new RuleRow(id, orNone(conditions), orNone(results), orNone(reasons));
    }

    private static List<String> orNone(List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(String::strip).toList();
    }
}
