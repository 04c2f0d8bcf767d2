package org.foothold.bench.faults;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the platform has acknowledged, noted outside of it: per flagged record, the flag it answered with and whether it is resolved. */
public final class Ledger {

    /** @param resolved whether the resolution was acknowledged too */
    public record Entry(UUID flag, boolean resolved) {}

    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();

    public void raised(UUID record, UUID flag) {
        entries.put(record, new Entry(flag, false));
    }

    public void resolved(UUID record) {
        entries.computeIfPresent(record, (key, entry) -> new Entry(entry.flag(), true));
    }

    public Map<UUID, Entry> entries() {
        return Map.copyOf(entries);
    }
}
