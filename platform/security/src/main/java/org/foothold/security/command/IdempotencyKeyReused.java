package org.foothold.security.command;

/** The key was used before for a command with other content. The web edge answers 422 and nothing is done. */
public class IdempotencyKeyReused extends RuntimeException {

    IdempotencyKeyReused() {
        super("A new command needs a new key", null, false, false);
    }
}
