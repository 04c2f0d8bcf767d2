package org.foothold.dashboard.names.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foothold.kernel.Personal;

/** Names told a moment ago to the same reader for the same purpose; few, and not for long. */
@ApplicationScoped
public class RememberedNames {

    private record Key(Reader reader, String id) {}

    private record Told(Personal<String> name, Instant until) {}

    private final NameSettings settings;
    private final InstantSource clock;
    private final Map<Key, Told> told;

    RememberedNames(NameSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.told = new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Told> eldest) {
                return size() > settings.most();
            }
        };
    }

    synchronized Map<String, String> of(Reader reader, Collection<String> ids) {
        Instant now = clock.instant();
        Map<String, String> names = new HashMap<>();
        for (String id : ids) {
            Told found = told.get(new Key(reader, id));
            if (found != null && found.until().isAfter(now)) {
                names.put(id, found.name().reveal());
            }
        }
        return names;
    }

    synchronized void add(Reader reader, Map<String, String> names) {
        Instant until = clock.instant().plus(settings.remembered());
        names.forEach((id, name) -> told.put(new Key(reader, id), new Told(Personal.of(name), until)));
    }
}
