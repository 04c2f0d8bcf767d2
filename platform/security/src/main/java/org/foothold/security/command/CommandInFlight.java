package org.foothold.security.command;

import org.foothold.kernel.RuleViolation;

/** The same command is being carried out at this moment. The web edge answers 409; asking again a little later is safe. */
public class CommandInFlight extends RuleViolation {

    CommandInFlight() {
        super("command-in-flight", "The same command is being carried out; send it again in a moment");
    }
}
