package org.foothold.triage.assessment.engine;

/** Rules that cannot be evaluated: the message names the file and what is wrong with it. */
final class UnusableDecisions extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableDecisions(String place, String problem) {
        super(place + " cannot be used: " + problem);
    }
}
