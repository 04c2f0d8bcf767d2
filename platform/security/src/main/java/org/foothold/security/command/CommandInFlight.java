package org.foothold.security.command;

/** The same command is being carried out at this moment. The web edge answers 409; asking again a little later is safe. */
public class CommandInFlight extends RuntimeException {

    CommandInFlight() {
        super("The same command is being carried out; send it again in a moment", null, false, false);
    }
}
