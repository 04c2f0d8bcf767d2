package org.foothold.weblayout;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a form, in the order in which its fields stand on the page. A page that has errors shows them twice,
 * the GOV.UK way: together in a summary at the top and each beside its field. Immutable; an empty one means all is well.
 */
@TemplateData
public record FormErrors(List<Entry> all) {

    private static final FormErrors NONE = new FormErrors(List.of());

    /** One message; its link in the summary leads to the element whose id is the field's name. */
    @TemplateData
    public record Entry(String field, String message) {}

    public FormErrors {
        all = List.copyOf(all);
    }

    public static FormErrors none() {
        return NONE;
    }

    public FormErrors with(String field, String message) {
        var longer = new ArrayList<>(all);
        longer.add(new Entry(field, message));
        return new FormErrors(longer);
    }

    /** Adds the message only where the field is wrong, so that checks can stand in a row. */
    public FormErrors withIf(boolean wrong, String field, String message) {
        return wrong ? with(field, message) : this;
    }

    /** The first message for this field, or null. */
    public String message(String field) {
        return all.stream()
                .filter(e -> e.field().equals(field))
                .map(Entry::message)
                .findFirst()
                .orElse(null);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
