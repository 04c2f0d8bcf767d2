package org.foothold.triage.translation.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.foothold.calendar.PlatformClock;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.translation.domain.Translation;
import org.foothold.triage.translation.domain.TranslationState;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;

/** What these pages say, in the reader's language. */
@RequestScoped
class TranslatingWords {
    private static final String TEXT = "text";

    private final RoutingContext request;

    TranslatingWords(RoutingContext request) {
        this.request = request;
    }

    TranslatingMessages messages() {
        return MessageBundles.get(
                TranslatingMessages.class,
                Localized.Literal.of(Locales.of(request).getLanguage()));
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locales.of(request))
                .withZone(PlatformClock.LOCAL_TIME)
                .format(at);
    }

    String state(TranslationState state) {
        return switch (state) {
            case MISSING -> messages().missing();
            case STALE -> messages().stale();
            case DRAFT -> messages().draft();
            case CONFIRMED -> messages().confirmed();
        };
    }

    static String colour(TranslationState state) {
        return switch (state) {
            case MISSING -> "red";
            case STALE -> "orange";
            case DRAFT -> "grey";
            case CONFIRMED -> "green";
        };
    }

    FormErrors invalid(InvalidInput invalid) {
        var words = messages();
        return FormErrors.none()
                .with(
                        TEXT,
                        switch (invalid.errors().getFirst().code()) {
                            case "too-long" -> words.error_too_long(Translation.AT_MOST);
                            case "arguments" -> words.error_arguments();
                            default -> words.error_required();
                        });
    }

    FormErrors refusal(RuleViolation refusal) {
        var words = messages();
        return FormErrors.none()
                .with(
                        TEXT,
                        switch (refusal.rule()) {
                            case "four-eyes-confirm" -> words.confirm_not_you();
                            case "a-stale-translation-is-not-confirmed" -> words.error_stale();
                            default -> words.error_changed();
                        });
    }
}
