package org.foothold.events.access;

import java.util.List;
import org.foothold.events.DataClass;
import org.foothold.events.EventType;

/** Who looked at whom, published by every service that shows people. */
public final class AccessEvents {

    private AccessEvents() {}

    /** Somebody was shown data about people: one event per answer, with all whom it showed. */
    public static final EventType<AccessViewed> VIEWED_IN_TRIAGE =
            new EventType<>("foothold.triage.access.viewed.v1", "triage.access", AccessViewed.class, DataClass.AUDIT);

    /** The head of the chain of access records at a moment, so that cutting off its end is found. */
    public static final EventType<AccessChainAnchored> ANCHORED_IN_TRIAGE = new EventType<>(
            "foothold.triage.access.anchored.v1", "triage.access", AccessChainAnchored.class, DataClass.AUDIT);

    /** Somebody was shown data about people: one event per answer, with all whom it showed. */
    public static final EventType<AccessViewed> VIEWED_IN_CITIZENS = new EventType<>(
            "foothold.citizens.access.viewed.v1", "citizens.access", AccessViewed.class, DataClass.AUDIT);

    /** The head of the chain of access records at a moment, so that cutting off its end is found. */
    public static final EventType<AccessChainAnchored> ANCHORED_IN_CITIZENS = new EventType<>(
            "foothold.citizens.access.anchored.v1", "citizens.access", AccessChainAnchored.class, DataClass.AUDIT);

    /** Somebody was shown data about people: one event per answer, with all whom it showed. */
    public static final EventType<AccessViewed> VIEWED_IN_DASHBOARD = new EventType<>(
            "foothold.dashboard.access.viewed.v1", "dashboard.access", AccessViewed.class, DataClass.AUDIT);

    /** The head of the chain of access records at a moment, so that cutting off its end is found. */
    public static final EventType<AccessChainAnchored> ANCHORED_IN_DASHBOARD = new EventType<>(
            "foothold.dashboard.access.anchored.v1", "dashboard.access", AccessChainAnchored.class, DataClass.AUDIT);

    /** All of them, in reading order. */
    public static List<EventType<?>> all() {
        return List.of(
                VIEWED_IN_TRIAGE,
                ANCHORED_IN_TRIAGE,
                VIEWED_IN_CITIZENS,
                ANCHORED_IN_CITIZENS,
                VIEWED_IN_DASHBOARD,
                ANCHORED_IN_DASHBOARD);
    }
}
