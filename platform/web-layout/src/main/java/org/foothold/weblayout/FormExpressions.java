package org.foothold.weblayout;

import io.quarkus.qute.TemplateExtension;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;

/** What the form tags ask while they render: {@code {forms:error(errors, name)}} and its neighbours. */
@TemplateExtension(namespace = "forms")
final class FormExpressions {

    private FormExpressions() {}

    /** The field's message, or null; a page without errors need not pass any. */
    static String error(Object errors, String field) {
        return errors instanceof FormErrors known ? known.message(field) : null;
    }

    static boolean any(Object errors) {
        return errors instanceof FormErrors known && !known.isEmpty();
    }

    /** Whether this option is the one chosen, or among those chosen. */
    static boolean chosen(Object chosen, String option) {
        return chosen instanceof Collection<?> many ? many.contains(option) : option.equals(chosen);
    }

    /** Ids of what describes a field: hint first, then error, as assistive technology should read them. */
    static String describedBy(String name, Object hint, Object error) {
        return ((hint == null ? "" : name + "-hint ") + (error == null ? "" : name + "-error")).strip();
    }

    /** The first of a group carries the group's own name as id, so that the error summary leads to it. */
    static String optionId(String name, int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }

    /** One box of a date, as it was typed. */
    static String part(Object date, String part) {
        if (!(date instanceof DateParts parts)) {
            return "";
        }
        var typed = switch (part) {
            case "day" -> parts.day();
            case "month" -> parts.month();
            default -> parts.year();
        };
        return typed == null ? "" : typed;
    }

    /** A count with its thousands apart, as both of our languages write it. */
    static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** A new idempotency key for a form that is shown for the first time. */
    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
