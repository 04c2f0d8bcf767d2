package org.foothold.citizens.access.web;

import io.quarkus.qute.TemplateData;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.foothold.citizens.access.application.Look;

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
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    static LookView of(Look look) {
        List<String> few = look.subjects().stream().limit(FEW).toList();
        return new LookView(
                MOMENT.format(look.at()),
                look.actor(),
                words(look.role()),
                look.organisation().orElse(null),
                words(look.purpose()),
                words(look.action()),
                look.service(),
                look.reason().orElse(null),
                few,
                look.subjects().size() - few.size());
    }

    /** A code as words. */
    private static String words(String code) {
        return code.isEmpty()
                ? code
                : code.substring(0, 1).toUpperCase(Locale.UK)
                        + code.substring(1).replace('-', ' ');
    }
}
