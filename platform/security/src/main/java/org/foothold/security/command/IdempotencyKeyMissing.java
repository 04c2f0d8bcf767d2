package org.foothold.security.command;

/** A command came without a usable idempotency key. The web edge answers 400. */
public class IdempotencyKeyMissing extends RuntimeException {

    IdempotencyKeyMissing(String message) {
        super(message, null, false, false);
    }
}
