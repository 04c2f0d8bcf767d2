package org.foothold.debezium;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** How one connector is doing. */
final class Status {

    private final AtomicReference<String> trouble = new AtomicReference<>("starting");
    private final AtomicLong published = new AtomicLong();
    private final AtomicLong restarts = new AtomicLong();

    void streaming() {
        trouble.set(null);
    }

    void ended(String reason) {
        trouble.set(reason);
        restarts.incrementAndGet();
    }

    void published(int count) {
        published.addAndGet(count);
    }

    boolean isUp() {
        return trouble.get() == null;
    }

    /** Why it is not streaming, or null. */
    String trouble() {
        return trouble.get();
    }

    long publishedSoFar() {
        return published.get();
    }

    long restartsSoFar() {
        return restarts.get();
    }
}
