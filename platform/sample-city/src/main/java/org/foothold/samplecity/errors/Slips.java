package org.foothold.samplecity.errors;

import org.foothold.samplecity.chance.Dice;

/** Decides which errors happen, at the rates of a model, and keeps the count. */
final class Slips {

    private final ErrorModel model;
    private final Tally tally;
    private final Dice dice;
    private final boolean haste;

    Slips(ErrorModel model, Tally tally, Dice dice) {
        this(model, tally, dice, false);
    }

    private Slips(ErrorModel model, Tally tally, Dice dice, boolean haste) {
        this.model = model;
        this.tally = tally;
        this.dice = dice;
        this.haste = haste;
    }

    /** Somebody who makes no errors; nothing of theirs is counted. */
    Slips none() {
        return new Slips(ErrorModel.NONE, new Tally(), dice);
    }

    /** For one row: in haste or not, where the model knows haste. */
    Slips forOneRow() {
        return model.inHaste() == 0 ? this : new Slips(model, tally, dice, dice.chance(model.inHaste()));
    }

    /** Whether this error happens now, where it can. What a model does not know does not cost a throw. */
    boolean happen(ErrorKind kind) {
        double rate = model.rateOf(kind, haste);
        boolean did = rate > 0 && dice.chance(rate);
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
