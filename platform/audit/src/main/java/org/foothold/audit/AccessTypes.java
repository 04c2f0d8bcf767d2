package org.foothold.audit;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.events.EventType;
import org.foothold.events.access.AccessChainAnchored;
import org.foothold.events.access.AccessEvents;
import org.foothold.events.access.AccessViewed;

/** The event types of this service's audit, chosen by its name. */
@Singleton
class AccessTypes {

    private final EventType<AccessViewed> viewed;
    private final EventType<AccessChainAnchored> anchored;

    AccessTypes(@ConfigProperty(name = "foothold.service") String service) {
        this.viewed = find(service, "viewed", AccessViewed.class);
        this.anchored = find(service, "anchored", AccessChainAnchored.class);
    }

    EventType<AccessViewed> viewed() {
        return viewed;
    }

    EventType<AccessChainAnchored> anchored() {
        return anchored;
    }

    @SuppressWarnings("unchecked")
    private static <D> EventType<D> find(String service, String verb, Class<D> data) {
        String name = "foothold." + service + ".access." + verb + ".v1";
        return (EventType<D>) AccessEvents.all().stream()
                .filter(type -> type.name().equals(name) && type.dataType() == data)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no event type " + name + " in event-contracts"));
    }
}
