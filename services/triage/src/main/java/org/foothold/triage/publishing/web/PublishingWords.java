package org.foothold.triage.publishing.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.foothold.calendar.PlatformClock;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.triage.publishing.domain.PublishingAction;
import org.foothold.triage.publishing.domain.Redecided.Placed;
import org.foothold.triage.publishing.domain.VersionStatus;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;

/** What these pages say, in the reader's language. */
@RequestScoped
class PublishingWords {
    private final RoutingContext request;

    PublishingWords(RoutingContext request) {
        this.request = request;
    }

    PublishingMessages messages() {
        return MessageBundles.get(
                PublishingMessages.class,
                Localized.Literal.of(Locales.of(request).getLanguage()));
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locales.of(request))
                .withZone(PlatformClock.LOCAL_TIME)
                .format(at);
    }

    String status(VersionStatus status) {
        return switch (status) {
            case DRAFT -> messages().draft();
            case CHECKED -> messages().checked();
            case PUBLISHED -> messages().published();
            case WITHDRAWN -> messages().withdrawn();
        };
    }

    String action(PublishingAction action) {
        return switch (action) {
            case PUBLISHED -> messages().published();
            case ROLLED_BACK -> messages().rolled_back();
            case WITHDRAWN -> messages().withdrawn();
        };
    }

    String number(long count) {
        return String.format(Locales.of(request), "%,d", count);
    }

    String stage(String code) {
        var words = messages();
        return switch (Stage.of(code)) {
            case UNIVERSAL_SELF_SERVICE -> words.stage_universal_self_service();
            case UNIVERSAL_MEDIATED -> words.stage_universal_mediated();
            case TARGETED_TRIAGE -> words.stage_targeted_triage();
            case TARGETED_COORDINATED -> words.stage_targeted_coordinated();
            case CRISIS -> words.stage_crisis();
        };
    }

    String urgency(String code) {
        var words = messages();
        return Urgency.of(code)
                .map(urgency -> switch (urgency) {
                    case CRISIS -> words.urgency_crisis();
                    case URGENT -> words.urgency_urgent();
                    case ROUTINE -> words.urgency_routine();
                })
                .orElseGet(words::urgency_none);
    }

    /** Stage and urgency of the flag. */
    String placed(Placed placed) {
        return stage(placed.stage()) + " (" + urgency(placed.urgency()) + ")";
    }

    /** @param field where the summary leads to */
    FormErrors refusal(String field, RuleViolation refusal) {
        var words = messages();
        return FormErrors.none()
                .with(
                        field,
                        switch (refusal.rule()) {
                            case "only-a-checked-version-is-published" -> words.error_not_checked();
                            case "four-eyes-publish" -> words.error_four_eyes();
                            case "a-draft-was-changed-meanwhile" -> words.error_changed();
                            case "a-published-version-never-changes" -> words.error_published();
                            case "one-draft-at-a-time" -> words.error_one_draft();
                            case "a-version-in-use-is-not-withdrawn", "this-version-is-in-use" -> words.error_in_use();
                            case "this-version-is-not-published" -> words.error_not_published();
                            default -> words.error_other();
                        });
    }

    FormErrors invalid(InvalidInput invalid) {
        var errors = FormErrors.none();
        for (FieldError error : invalid.errors()) {
            errors = errors.with(error.field(), message(error));
        }
        return errors;
    }

    private String message(FieldError error) {
        var words = messages();
        return switch (error.field() + " " + error.code()) {
            case "reason required", "reason too-long" -> words.error_reason();
            case "name malformed" -> words.error_name();
            case "name unknown" -> words.error_unknown();
            case "questionsFile cannot-be-asked" -> words.error_instrument(error.message());
            default -> words.error_too_long();
        };
    }
}
