package org.foothold.triage.resume.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foothold.triage.TriageSettings;

/**
 * Holds back whoever tries codes in bulk: so many tries in ten minutes from one address, and so many from everywhere. Every try counts, right or
 * wrong, so being held back tells nothing. Each replica counts for itself; memory is bounded.
 */
@ApplicationScoped
public class Guesses {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final TriageSettings settings;
    private final Map<String, Integer> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Instant since = Instant.MIN;
    private int all;

    Guesses(InstantSource clock, TriageSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** @throws TooManyTries when it is too much from there or altogether */
    public synchronized void count(String address) {
        var now = clock.instant();
        if (since.equals(Instant.MIN) || !now.isBefore(since.plus(WINDOW))) {
            since = now;
            all = 0;
            byAddress.clear();
        }
        int fromThere = byAddress.getOrDefault(address, 0);
        if (fromThere >= settings.resumeTries().fromOneAddress()
                || all >= settings.resumeTries().fromEverywhere()) {
            throw new TooManyTries(Duration.between(now, since.plus(WINDOW)));
        }
        byAddress.put(address, fromThere + 1);
        all++;
    }
}
