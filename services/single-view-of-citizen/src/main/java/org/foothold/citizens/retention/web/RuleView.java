package org.foothold.citizens.retention.web;

import io.quarkus.qute.TemplateData;
import java.time.Period;
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
                period(rule.keep(), wording),
                wording.retention().counted_from(rule.from().code()),
                rule.because());
    }

    static RuleView withoutEnd(String source, Wording wording) {
        return new RuleView(source, wording.people().source(source), null, null, null);
    }

    static String period(Period keep, Wording wording) {
        var words = wording.retention();
        var text = new StringBuilder();
        append(text, keep.getYears() == 0 ? "" : words.years(keep.getYears()));
        append(text, keep.getMonths() == 0 ? "" : words.months(keep.getMonths()));
        append(text, keep.getDays() == 0 ? "" : words.days(keep.getDays()));
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : ", ").append(part);
        }
    }
}
