package org.foothold.kernel;

/**
 * A rule of the domain refuses what was asked. The rule's name is stable: clients and tests rely on it, and the web
 * edge turns it into a 409 problem of type {@code urn:foothold:rule:<rule>}. The message is plain English for a person
 * and never contains personal data.
 */
public class RuleViolation extends RuntimeException {

    private final String rule;

    /**
     * @param rule kebab-case name of the rule, for example {@code assessment-is-already-complete}
     * @param message what is refused and what can be done instead
     */
    public RuleViolation(String rule, String message) {
        super(message, null, false, false);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
