package org.foothold.dashboard.views.domain;

/** What one event says of an aggregate, with the version the aggregate had by it: the newest of its kind stands. */
public interface Versioned {

    long version();

    static <V extends Versioned> V newest(V one, V other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.version() >= other.version() ? one : other;
    }
}
