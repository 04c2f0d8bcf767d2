package org.foothold.triage.questionset.store;

/** A question set that must not be asked of anybody; the message names the place and what is wrong there. */
public class UnusableQuestionSet extends RuntimeException {
    UnusableQuestionSet(String place, String problems) {
        super(place + ": " + problems);
    }
}
