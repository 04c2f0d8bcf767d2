package org.foothold.kernel;

/**
 * What was asked for is not there, or is not for the one who asks. Both look the same from outside, so that nobody
 * learns from a refusal that a record exists. The web edge answers 404.
 */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found", null, false, false);
    }
}
