package org.foothold.bench.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Flags of many people as triage would have published them, straight onto its topic: a past to rebuild from. */
public final class EventFlood {

    private static final String RAISED = """
            {"flagId":"%1$s","recordRef":"triage:%2$s","reasons":["food","housing"],"urgency":"routine","origin":"worker",\
            "respondBy":"%3$s"}""";
    private static final String RESOLVED =
            "{\"flagId\":\"%1$s\",\"recordRef\":\"triage:%2$s\",\"outcome\":\"contacted\"}";

    private final RunningPlatform platform;

    public EventFlood(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Two events for each flag. */
    public void publish(int flags) {
        var settings = new HashMap<>(platform.kafka());
        settings.put("linger.ms", 20);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < flags; i++) {
                var flag = UUID.randomUUID();
                var record = UUID.randomUUID();
                producer.send(event("raised", 1, flag, RAISED.formatted(flag, record, Instant.now())));
                producer.send(event("resolved", 2, flag, RESOLVED.formatted(flag, record)));
            }
        }
    }

    private static ProducerRecord<String, byte[]> event(String verb, long version, UUID flag, String data) {
        var event = new ProducerRecord<>("triage.flags", flag.toString(), data.getBytes(StandardCharsets.UTF_8));
        var now = Instant.now().toString();
        Map.of(
                        "content-type",
                        "application/json",
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "foothold.triage.flag." + verb + ".v1",
                        "ce_source",
                        "/sampleton/triage",
                        "ce_time",
                        now,
                        "ce_occurredat",
                        now,
                        "ce_aggregateversion",
                        "" + version,
                        "ce_correlationid",
                        UUID.randomUUID().toString(),
                        "ce_restriction",
                        "none")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        event.headers().add("ce_dataclass", "pseudonymous".getBytes(StandardCharsets.UTF_8));
        return event;
    }
}
