package org.foothold.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.events.access.AccessEvents;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.triage.TriageEvents;

/** Every type of event there is. What is not listed here is not published. */
public final class EventCatalogue {

    private static final List<EventType<?>> ALL = Stream.of(TriageEvents.all(), CitizenEvents.all(), AccessEvents.all())
            .<EventType<?>>flatMap(List::stream)
            .toList();

    private static final Map<String, EventType<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private EventCatalogue() {}

    public static List<EventType<?>> all() {
        return ALL;
    }

    public static Optional<EventType<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
