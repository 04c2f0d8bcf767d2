package org.foothold.triage.asking.domain;

/** The whole numbers that something may still come to. */
record Span(int least, int most) {

    static Span of(int known) {
        return new Span(known, known);
    }

    static Span upTo(int most) {
        return new Span(0, most);
    }

    static Span of(boolean known) {
        return of(known ? 1 : 0);
    }

    Span plus(int more) {
        return new Span(least, most + more);
    }

    /** The same where numbers from {@code limit} on make no difference. */
    Span within(int limit) {
        return new Span(Math.min(least, limit), Math.min(most, limit));
    }
}
