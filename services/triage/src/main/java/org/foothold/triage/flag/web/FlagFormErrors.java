package org.foothold.triage.flag.web;

import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.weblayout.FormErrors;

/** What is wrong with the form that flags somebody, in the reader's language. */
public final class FlagFormErrors {

    private FlagFormErrors() {}

    public static FormErrors of(InvalidInput invalid, FlagMessages words) {
        var errors = FormErrors.none();
        for (FieldError error : invalid.errors()) {
            errors = errors.with(error.field(), message(error, words));
        }
        return errors;
    }

    private static String message(FieldError error, FlagMessages words) {
        return switch (error.field() + "." + error.code()) {
            case "givenName.required" -> words.error_given_name();
            case "familyName.required" -> words.error_family_name();
            case "givenName.malformed", "familyName.malformed" -> words.error_name_malformed();
            case "dateOfBirth.out-of-range", "dateOfBirth.malformed" -> words.error_birth();
            case "postcode.malformed" -> words.error_postcode();
            case "safeToContact.required" -> words.error_safe();
            case "phone.malformed" -> words.error_phone();
            case "phone.required" -> words.error_no_way();
            case "email.malformed" -> words.error_email();
            case "reasons.required" -> words.error_reasons();
            case "urgency.danger-is-a-crisis" -> words.error_danger();
            case "urgency.required" -> words.error_urgency();
            case "note.too-long" -> words.error_note();
            default -> error.message();
        };
    }
}
