package org.foothold.citizens.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Holds back whoever tries codes: so many an hour with one account, and so many with all of them. Every try counts, right or wrong, so being
 * held back tells nothing. Each replica counts for itself; memory is bounded.
 */
@ApplicationScoped
class Tries {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final int ofOneAccount;
    private final int ofAll;
    private final Map<String, Integer> byAccount = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Instant since = Instant.MIN;
    private int all;

    Tries(
            InstantSource clock,
            @ConfigProperty(name = "foothold.citizens.account.tries-of-one", defaultValue = "5") int ofOneAccount,
            @ConfigProperty(name = "foothold.citizens.account.tries-of-all", defaultValue = "500") int ofAll) {
        this.clock = clock;
        this.ofOneAccount = ofOneAccount;
        this.ofAll = ofAll;
    }

    /** @throws TooManyTries when it is too much of this account or altogether */
    synchronized void count(String account) {
        Instant now = clock.instant();
        if (since.equals(Instant.MIN) || !now.isBefore(since.plus(WINDOW))) {
            since = now;
            all = 0;
            byAccount.clear();
        }
        int ofThis = byAccount.getOrDefault(account, 0);
        if (ofThis >= ofOneAccount || all >= ofAll) {
            throw new TooManyTries(Duration.between(now, since.plus(WINDOW)));
        }
        byAccount.put(account, ofThis + 1);
        all++;
    }
}
