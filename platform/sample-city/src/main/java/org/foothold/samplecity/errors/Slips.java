package org.foothold.samplecity.errors;

import org.foothold.samplecity.chance.Dice;

/** Decides which errors happen, at the rates of a model, and keeps the count. */
final class Slips {

    private final ErrorModel model;
    private final Tally tally;
    private final Dice dice;

    Slips(ErrorModel model, Tally tally, Dice dice) {
        this.model = model;
        this.tally = tally;
        this.dice = dice;
    }

    /** Somebody who makes no errors; nothing of theirs is counted. */
    Slips none() {
        return new Slips(ErrorModel.NONE, new Tally(), dice);
    }

    /** Whether this error happens now, where it can. */
    boolean happen(ErrorKind kind) {
        boolean did = dice.chance(model.rateOf(kind));
        tally.count(kind, did);
        return did;
    }

    /** The same, noted on the entry in which it happens. */
    boolean happen(Entry entry, ErrorKind kind) {
        boolean did = happen(kind);
        if (did) {
            entry.errors.add(kind);
        }
        return did;
    }

    Dice dice() {
        return dice;
    }
}
