package org.foothold.citizens.retention.web;

import io.quarkus.qute.TemplateData;
import org.foothold.citizens.retention.domain.RetentionRule;
import org.foothold.citizens.wording.Wording;

/**
 * The rule of a source as the page shows it.
 *
 * @param keep null for a source that is kept without an end
 */
@TemplateData
public record RuleView(String source, String name, String keep, String from, String because) {

    static RuleView of(RetentionRule rule, Wording wording) {
        return new RuleView(
                rule.sourceSystem(),
                wording.people().source(rule.sourceSystem()),
                wording.period(rule.keep()),
                wording.retention().counted_from(rule.from().code()),
                rule.because());
    }

    static RuleView withoutEnd(String source, Wording wording) {
        return new RuleView(source, wording.people().source(source), null, null, null);
    }
}
