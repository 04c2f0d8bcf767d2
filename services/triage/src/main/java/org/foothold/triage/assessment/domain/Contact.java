package org.foothold.triage.assessment.domain;

/** What the assessment needs to know of the person's details: that there are some, and whether using them is safe. */
public record Contact(boolean left, boolean safe) {
    public static final Contact NONE = new Contact(false, false);

    public static Contact left(boolean safe) {
        return new Contact(true, safe);
    }

    /** Somebody can be reached, and safely. */
    public boolean isWelcome() {
        return left && safe;
    }
}
