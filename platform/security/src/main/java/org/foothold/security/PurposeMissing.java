package org.foothold.security;

/** A look at people must say what for. The web edge answers 400 and names the header. */
public class PurposeMissing extends RuntimeException {

    public PurposeMissing() {
        super("Say what you need this for in the header " + RequestPurpose.HEADER, null, false, false);
    }
}
