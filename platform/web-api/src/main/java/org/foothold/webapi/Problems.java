package org.foothold.webapi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.foothold.kernel.FieldError;
import org.jboss.logging.MDC;

/** Makes problems, with their titles in the reader's language. */
@ApplicationScoped
public class Problems {

    private static final String BUNDLE = "org.foothold.webapi.problem-titles";

    /** A problem of {@code urn:foothold:problem:<kind>}. */
    public Problem of(int status, String kind, String detail, Locale reader) {
        return of(status, kind, detail, List.of(), reader);
    }

    public Problem of(int status, String kind, String detail, List<FieldError> errors, Locale reader) {
        return new Problem("urn:foothold:problem:" + kind, title(kind, reader), status, detail, correlation(), errors);
    }

    /** The refusal of a rule of the domain: 409, {@code urn:foothold:rule:<rule>}. */
    public Problem ofRule(String rule, String detail, Locale reader) {
        return new Problem("urn:foothold:rule:" + rule, title("rule", reader), 409, detail, correlation(), List.of());
    }

    private static String title(String kind, Locale reader) {
        ResourceBundle titles = ResourceBundle.getBundle(
                BUNDLE, reader, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        try {
            return titles.getString(kind);
        } catch (MissingResourceException unnamed) {
            return titles.getString("other");
        }
    }

    private static String correlation() {
        return MDC.get(Correlation.LOG_KEY) instanceof String id ? id : null;
    }
}
