package org.foothold.citizens.access.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.foothold.citizens.access.application.Look;
import org.foothold.citizens.wording.Wording;

/** A look as the page shows it. Of many people shown at once the first few stand here, and how many more there were. */
@TemplateData
public record LookView(
        String at,
        String actor,
        String role,
        String organisation,
        String purpose,
        String action,
        String service,
        String reason,
        List<String> subjects,
        int more) {

    private static final int FEW = 3;

    static LookView of(Look look, Wording wording) {
        List<String> few = look.subjects().stream().limit(FEW).toList();
        return new LookView(
                wording.moment(look.at()),
                look.actor(),
                wording.messages().role(look.role()),
                look.organisation().orElse(null),
                wording.messages().purpose(look.purpose()),
                wording.messages().action(look.action()),
                look.service(),
                look.reason().orElse(null),
                few,
                look.subjects().size() - few.size());
    }
}
