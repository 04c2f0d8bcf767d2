package org.foothold.samplecity.errors;

import java.util.function.ToDoubleFunction;

/**
 * How a council's files come to be wrong. Two models differ in what goes wrong, so that what was fitted to one can be judged by the
 * other; the second must never be looked at while a matcher is tuned.
 */
public enum ErrorModel {
    NONE(kind -> 0, 0),
    /** Forms filled in at a keyboard: each error by itself, at the rates of {@link ErrorKind#rate()}. */
    STANDARD(ErrorKind::rate, 0),
    HEAVY(kind -> 2.5 * kind.rate(), 0),
    /** Told by telephone, in part by relatives, and written down by people some of whom are in haste: errors come together. */
    BY_EAR(ErrorKind::byEar, 0.1);

    private static final double HIGHEST = 0.8;
    private static final double HASTE = 2.5;

    private final ToDoubleFunction<ErrorKind> rates;
    private final double inHaste;

    ErrorModel(ToDoubleFunction<ErrorKind> rates, double inHaste) {
        this.rates = rates;
        this.inHaste = inHaste;
    }

    /** Over all rows, those written in haste with the others. */
    public double rateOf(ErrorKind kind) {
        return Math.min(HIGHEST, rates.applyAsDouble(kind));
    }

    /** The share of rows in which everything goes wrong {@value #HASTE} times as often; the others make up for it. */
    double inHaste() {
        return inHaste;
    }

    /** In one row, written in haste or with the care that makes up for it: over all rows it is the rate of the model. */
    double rateOf(ErrorKind kind, boolean haste) {
        double rate = rateOf(kind);
        double hasty = Math.min(1, HASTE * rate);
        return inHaste == 0 ? rate : haste ? hasty : (rate - inHaste * hasty) / (1 - inHaste);
    }
}
