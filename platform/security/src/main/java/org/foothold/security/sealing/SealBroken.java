package org.foothold.security.sealing;

/** A sealed value does not open: it was altered, moved from its place, or sealed under a key that is no longer held. */
public class SealBroken extends RuntimeException {

    SealBroken(Throwable cause) {
        super("a sealed value does not open here", cause);
    }
}
