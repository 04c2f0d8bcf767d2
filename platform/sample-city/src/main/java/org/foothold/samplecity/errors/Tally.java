package org.foothold.samplecity.errors;

/** How often each error could have happened, and how often it did. */
public final class Tally {

    private final long[] possible = new long[ErrorKind.values().length];
    private final long[] happened = new long[ErrorKind.values().length];

    void count(ErrorKind kind, boolean did) {
        possible[kind.ordinal()]++;
        happened[kind.ordinal()] += did ? 1 : 0;
    }

    public long possible(ErrorKind kind) {
        return possible[kind.ordinal()];
    }

    public long happened(ErrorKind kind) {
        return happened[kind.ordinal()];
    }
}
