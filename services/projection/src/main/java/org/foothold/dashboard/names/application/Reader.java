package org.foothold.dashboard.names.application;

import org.foothold.events.Purpose;
import org.foothold.security.Caller;

/** Whoever is told names, and what for: what may be told depends on both, so nothing is shared between two of them. */
record Reader(String subject, String purpose) {

    static Reader of(Caller caller) {
        return new Reader(
                caller.person().subject().orElse(""),
                caller.purpose().map(Purpose::code).orElse(""));
    }
}
