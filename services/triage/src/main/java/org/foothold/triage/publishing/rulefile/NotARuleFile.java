package org.foothold.triage.publishing.rulefile;

/** Not a file of rules; the message says what is missing. */
public class NotARuleFile extends RuntimeException {
    NotARuleFile(String message) {
        super(message, null, false, false);
    }
}
