package org.foothold.weblayout;

import io.quarkus.qute.TemplateData;

/** One choice of a radio group, a checkbox group or a select. */
@TemplateData
public record Option(String value, String label, String hint) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }

    public Option withHint(String text) {
        return new Option(value, label, text);
    }
}
