package org.foothold.citizens.imports.domain;

import java.time.LocalDate;

/** What is wrong with a value, said to the person who can mend the file. */
final class Sentences {

    private Sentences() {}

    static String of(String problem, ColumnRule rule, LocalDate today) {
        return switch (problem) {
            case "malformed-date" -> "Not a date in the form " + String.join(" or ", rule.formats()) + ".";
            case "implausible-date" ->
                "The date is not between "
                        + (rule.earliest() == null ? "the beginning" : rule.earliest())
                        + " and " + (rule.latest() == null ? today : rule.latest()) + ".";
            case "malformed-name" -> "No letter in it, so not a name.";
            case "too-long" -> "Longer than any real value.";
            case "malformed-nino" -> "Not a National Insurance number as HMRC gives them out.";
            case "malformed-nhs-number" -> "Not an NHS number: ten digits with a right check digit.";
            case "malformed-postcode" -> "Not a UK postcode.";
            case "malformed-phone-number" -> "Not a phone number that can be dialled.";
            case "malformed-email" -> "Not an email address.";
            case "malformed-language" -> "Not a language code of ISO 639, for example “cy”.";
            case "malformed-uprn" -> "Not a unique property reference number.";
            default -> "Cannot be used.";
        };
    }
}
