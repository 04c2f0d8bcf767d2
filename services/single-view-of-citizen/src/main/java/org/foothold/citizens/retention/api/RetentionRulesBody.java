package org.foothold.citizens.retention.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.retention.domain.RetentionRule;
import org.foothold.citizens.retention.domain.RetentionRules;
import org.foothold.citizens.retention.domain.RetentionRules.Change;

/**
 * The rules of one version.
 *
 * @param version 0 for those that ship
 */
@Schema(name = "RetentionRules")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetentionRulesBody(int version, List<Rule> rules, String changedBy, Instant changedAt, String why) {

    /**
     * For how long the records of a source are kept.
     *
     * @param keep a period of ISO 8601
     * @param from last-seen, received or observed
     */
    @Schema(name = "RetentionRule")
    public record Rule(String source, String keep, String from, String because) {

        private static Rule of(RetentionRule rule) {
            return new Rule(
                    rule.sourceSystem(), rule.keep().toString(), rule.from().code(), rule.because());
        }
    }

    /** A rule as it is asked for, and the version that was seen before. */
    @Schema(name = "RetentionRuleToSet")
    public record ToSet(Integer basedOn, String keep, String from, String because, String why) {}

    /** That a source is kept without an end. */
    @Schema(name = "RetentionRuleToRemove")
    public record ToRemove(Integer basedOn, String why) {}

    static RetentionRulesBody of(RetentionRules rules) {
        return new RetentionRulesBody(
                rules.version(),
                rules.rules().stream().map(Rule::of).toList(),
                rules.change().map(Change::by).orElse(null),
                rules.change().map(Change::at).orElse(null),
                rules.change().map(Change::why).orElse(null));
    }
}
