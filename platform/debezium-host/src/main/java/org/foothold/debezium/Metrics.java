package org.foothold.debezium;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import javax.management.JMException;
import javax.management.ObjectName;

/** The host's figures in the text form of Prometheus, one series per connector. */
final class Metrics {

    private final List<Relay> relays;

    Metrics(List<Relay> relays) {
        this.relays = relays;
    }

    String text() {
        return series(
                        "up",
                        "gauge",
                        "1 while the connector streams",
                        relay -> of(relay.status().isUp() ? 1 : 0))
                + series(
                        "published_total",
                        "counter",
                        "Records acknowledged by the broker",
                        relay -> of(relay.status().publishedSoFar()))
                + series(
                        "restarts_total",
                        "counter",
                        "How often the connector's engine has ended",
                        relay -> of(relay.status().restartsSoFar()))
                + series("behind_milliseconds", "gauge", "Age of the last change when it was read", Metrics::behind)
                + series(
                        "slot_lag_bytes",
                        "gauge",
                        "Log that the database keeps for the connector",
                        relay -> SlotLag.of(relay.connector()));
    }

    private String series(String name, String kind, String help, Function<Relay, OptionalLong> value) {
        var text = new StringBuilder(
                "# HELP foothold_relay_%1$s %2$s%n# TYPE foothold_relay_%1$s %3$s%n".formatted(name, help, kind));
        relays.forEach(relay -> value.apply(relay)
                .ifPresent(number -> text.append("foothold_relay_%s{connector=\"%s\"} %d%n"
                        .formatted(name, relay.connector().name(), number))));
        return text.toString();
    }

    private static OptionalLong behind(Relay relay) {
        try {
            var name = new ObjectName("debezium.postgres:type=connector-metrics,context=streaming,server="
                    + relay.connector().get("topic.prefix"));
            var value = ManagementFactory.getPlatformMBeanServer().getAttribute(name, "MilliSecondsBehindSource");
            return of((long) value);
        } catch (JMException e) {
            return OptionalLong.empty(); // not streaming yet
        }
    }

    private static OptionalLong of(long value) {
        return OptionalLong.of(value);
    }
}
