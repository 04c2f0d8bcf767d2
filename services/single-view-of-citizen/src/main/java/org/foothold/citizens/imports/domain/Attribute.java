package org.foothold.citizens.imports.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** What a column of a source file can say of a person. The code is the word used in mapping files. */
public enum Attribute {
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    FULL_NAME("fullName"),
    DATE_OF_BIRTH("dateOfBirth"),
    NINO("nino"),
    NHS_NUMBER("nhsNumber"),
    COUNCIL_REFERENCE("councilReference"),
    POSTCODE("postcode"),
    ADDRESS("address"),
    UPRN("uprn"),
    PHONE("phone"),
    EMAIL("email"),
    LANGUAGE("language"),
    OBSERVED_ON("observedOn");

    private final String code;

    Attribute(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isDate() {
        return this == DATE_OF_BIRTH || this == OBSERVED_ON;
    }

    public static Optional<Attribute> of(String code) {
        return Codes.find(values(), Attribute::code, code);
    }
}
