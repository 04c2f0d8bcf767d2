package org.foothold.dashboard.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.security.Caller;

/**
 * Whose look at whom was recorded a moment ago. A page that keeps itself up to date reads the list again with every
 * change; that is a look at those who are new on it. When in doubt, a look is recorded once more.
 */
@ApplicationScoped
public class LooksAnew {

    private static final Duration MOMENT = Duration.ofMinutes(15);
    private static final int MOST = 20_000;

    private record Look(String reader, String purpose, String action, RecordRef subject) {}

    private final InstantSource clock;
    private final Map<Look, Instant> recorded = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, Instant> eldest) {
            return size() > MOST;
        }
    };

    LooksAnew(InstantSource clock) {
        this.clock = clock;
    }

    public synchronized List<RecordRef> notJustSeen(Caller caller, String action, Collection<RecordRef> subjects) {
        Instant longAgo = clock.instant().minus(MOMENT);
        return subjects.stream()
                .filter(subject -> {
                    Instant at = recorded.get(look(caller, action, subject));
                    return at == null || at.isBefore(longAgo);
                })
                .toList();
    }

    public synchronized void remember(Caller caller, String action, Collection<RecordRef> subjects) {
        Instant now = clock.instant();
        subjects.forEach(subject -> recorded.put(look(caller, action, subject), now));
    }

    private static Look look(Caller caller, String action, RecordRef subject) {
        String purpose = caller.purpose().map(Purpose::code).orElse("");
        return new Look(caller.person().subject().orElse(""), purpose, action, subject);
    }
}
