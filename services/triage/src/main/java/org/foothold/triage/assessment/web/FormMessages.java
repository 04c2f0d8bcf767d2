package org.foothold.triage.assessment.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.weblayout.FormErrors;

/** Says what is wrong with a form in the reader's language. */
@ApplicationScoped
class FormMessages {
    private final PageWords pages;

    FormMessages(PageWords pages) {
        this.pages = pages;
    }

    /** The errors of a form whose fields carry the names that {@code fieldOnPage} gives. */
    FormErrors of(String language, InvalidInput invalid, UnaryOperator<String> fieldOnPage) {
        var words = words(language);
        var errors = FormErrors.none();
        for (var error : invalid.errors()) {
            errors = errors.with(fieldOnPage.apply(error.field()), message(words, error));
        }
        return errors;
    }

    TriageMessages words(String language) {
        return pages.in(language);
    }

    AnswerWords inWords(String language) {
        return new AnswerWords(words(language), language);
    }

    private static String message(TriageMessages words, FieldError error) {
        return switch (error.field() + "." + error.code()) {
            case "givenName.required" -> words.error_given_name();
            case "familyName.required" -> words.error_family_name();
            case "givenName.malformed", "familyName.malformed" -> words.error_name_malformed();
            case "dateOfBirth.out-of-range", "dateOfBirth.malformed" -> words.error_birth();
            case "postcode.malformed" -> words.error_postcode();
            case "phone.malformed" -> words.error_phone();
            case "phone.required" -> words.error_no_way();
            case "email.malformed" -> words.error_email();
            case "preferredChannel.unknown", "preferredChannel.not-given" -> words.error_preferred();
            case "safeToContact.required" -> words.error_safe();
            default -> words.error_choose();
        };
    }
}
