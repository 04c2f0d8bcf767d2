package org.foothold.citizens.account.application;

import java.time.Duration;

/** Codes were tried too often; it says how long to wait and nothing of any code. */
public class TooManyTries extends RuntimeException {

    private final transient Duration wait;

    TooManyTries(Duration wait) {
        super("Codes were tried too often", null, false, false);
        this.wait = wait;
    }

    public Duration toWait() {
        return wait;
    }
}
