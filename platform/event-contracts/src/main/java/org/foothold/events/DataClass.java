package org.foothold.events;

/** What kind of data an event carries; decides how long it is kept and who may list its topic. */
public enum DataClass {
    /** Nothing about a person. */
    OPERATIONAL("operational"),
    /** Facts about a person under an id; personal data in law, though no one is named. */
    PSEUDONYMOUS("pseudonymous"),
    /** Pseudonymous facts of a special category or about danger (UK GDPR Art. 9). */
    SENSITIVE("sensitive"),
    /** Who looked at whom. */
    AUDIT("audit");

    private final String code;

    DataClass(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
