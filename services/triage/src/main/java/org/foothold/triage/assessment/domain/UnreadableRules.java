package org.foothold.triage.assessment.domain;

/** Rules that can be decided by and not be reasoned about: whatever they might read has to be asked. The message says what is not understood. */
public final class UnreadableRules extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableRules(String what) {
        super(what);
    }
}
