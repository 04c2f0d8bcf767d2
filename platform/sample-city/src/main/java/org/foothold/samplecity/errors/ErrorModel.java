package org.foothold.samplecity.errors;

/** How careless the clerks are, against the rates of {@link ErrorKind}. */
public enum ErrorModel {
    NONE(0),
    STANDARD(1),
    HEAVY(2.5);

    private static final double HIGHEST = 0.8;

    private final double factor;

    ErrorModel(double factor) {
        this.factor = factor;
    }

    public double rateOf(ErrorKind kind) {
        return Math.min(HIGHEST, factor * kind.rate());
    }
}
