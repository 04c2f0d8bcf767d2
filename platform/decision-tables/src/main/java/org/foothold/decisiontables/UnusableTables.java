package org.foothold.decisiontables;

/** Tables that cannot be evaluated: the message names the file and what is wrong with it. */
public final class UnusableTables extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableTables(String place, String problem) {
        super(place + " cannot be used: " + problem);
    }
}
