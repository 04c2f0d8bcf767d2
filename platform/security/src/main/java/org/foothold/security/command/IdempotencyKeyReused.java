package org.foothold.security.command;

import org.foothold.kernel.InvalidInput;

/** The key was used before for a command with other content. The web edge answers 422 and nothing is done. */
public class IdempotencyKeyReused extends InvalidInput {

    IdempotencyKeyReused() {
        super("Idempotency-Key", "reused", "This key was used for another command; a new command needs a new key");
    }
}
