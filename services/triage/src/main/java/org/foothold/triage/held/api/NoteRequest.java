package org.foothold.triage.held.api;

import org.foothold.kernel.Personal;

/** A note in the worker's own words. */
public record NoteRequest(String text) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "NoteRequest[" + Personal.MASK + "]";
    }
}
