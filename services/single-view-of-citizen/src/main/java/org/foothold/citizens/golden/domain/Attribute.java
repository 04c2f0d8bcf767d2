package org.foothold.citizens.golden.domain;

import static org.foothold.citizens.golden.domain.Rule.AGREEMENT;
import static org.foothold.citizens.golden.domain.Rule.COMPLETE;
import static org.foothold.citizens.golden.domain.Rule.CORRECTED;
import static org.foothold.citizens.golden.domain.Rule.NEWEST;
import static org.foothold.citizens.golden.domain.Rule.RELIABLE;

import java.util.List;

/**
 * What is told of a person by one surviving value, and by which rules, one after another, that value is chosen. What does not
 * change in a life goes by how many say so; where somebody lives and how they want to be spoken to goes by the newest word.
 */
public enum Attribute {
    NAME("name", CORRECTED, COMPLETE, AGREEMENT, RELIABLE, NEWEST),
    DATE_OF_BIRTH("date-of-birth", CORRECTED, COMPLETE, AGREEMENT, RELIABLE, NEWEST),
    ADDRESS("address", NEWEST, CORRECTED, COMPLETE, RELIABLE, AGREEMENT),
    NINO("nino", AGREEMENT, RELIABLE, NEWEST),
    NHS_NUMBER("nhs-number", AGREEMENT, RELIABLE, NEWEST),
    COUNCIL_REFERENCE("council-reference", AGREEMENT, RELIABLE, NEWEST),
    LANGUAGE("language", NEWEST, CORRECTED, RELIABLE, AGREEMENT),
    PREFERRED_CHANNEL("preferred-channel", NEWEST, CORRECTED, RELIABLE, AGREEMENT);

    private final String code;
    private final List<Rule> rules;

    Attribute(String code, Rule... rules) {
        this.code = code;
        this.rules = List.of(rules);
    }

    public String code() {
        return code;
    }

    List<Rule> rules() {
        return rules;
    }

    /** Whether its value opens other systems and is shown masked. */
    public boolean isIdentifier() {
        return this == NINO || this == NHS_NUMBER || this == COUNCIL_REFERENCE;
    }
}
