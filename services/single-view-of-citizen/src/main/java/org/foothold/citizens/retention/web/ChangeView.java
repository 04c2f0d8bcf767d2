package org.foothold.citizens.retention.web;

import io.quarkus.qute.TemplateData;
import org.foothold.citizens.retention.domain.RetentionRules;
import org.foothold.citizens.wording.Wording;

/** A change of the rules: when, why, and by whom. */
@TemplateData
public record ChangeView(String version, String at, String why, String by) {

    static ChangeView of(RetentionRules rules, String reader, Wording wording) {
        var change = rules.change().orElseThrow();
        return new ChangeView(
                wording.number(rules.version()),
                wording.moment(change.at()),
                change.why(),
                wording.retention().by(change.by().equals(reader) ? "you" : change.by()));
    }
}
