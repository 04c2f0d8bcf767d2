package org.foothold.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.foothold.events.Restriction;
import org.foothold.events.triage.TriageEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingARecordTest {

    private static final UUID ID = UUID.fromString("0199f3a0-7c00-7000-8000-0000000000f1");
    private static final String PERSON_MET =
            "{\"assessmentId\":\"%s\",\"recordRef\":\"triage:%s\",\"addedLater\":1}".formatted(ID, ID);

    @Test
    void givesTheEventWithItsEnvelope() {
        IncomingEvent event = EventReader.read(record(PERSON_MET, headers()), false);

        assertThat(event.is(TriageEvents.PERSON_MET)).isTrue();
        assertThat(event.key()).isEqualTo(ID);
        assertThat(event.aggregateVersion()).isEqualTo(3);
        assertThat(event.restriction()).isEqualTo(Restriction.NONE);
        assertThat(event.as(TriageEvents.PERSON_MET).assessmentId()).isEqualTo(ID);
    }

    @Test
    void givesNothingForATombstone() {
        assertThat(EventReader.read(record(null, headers()), false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_aggregateversion", "ce_occurredat", "ce_time", "ce_correlationid"})
    void isRefusedWhenPartOfTheEnvelopeIsMissing(String name) {
        var headers = headers();
        headers.remove(name);

        assertThatThrownBy(() -> EventReader.read(record(PERSON_MET, headers), false))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{} {}", "\u0000"})
    void isRefusedWhenTheValueIsNotAJsonObject(String value) {
        assertThatThrownBy(() -> EventReader.read(record(value, headers()), false))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void isTakenAsRestrictedWhenItDoesNotSay() {
        var headers = headers();
        headers.remove("ce_restriction");

        assertThat(EventReader.read(record(PERSON_MET, headers), false).restriction())
                .isEqualTo(Restriction.RESTRICTED);
    }

    private static Map<String, String> headers() {
        return new HashMap<>(Map.of(
                "ce_id", ID.toString(),
                "ce_type", TriageEvents.PERSON_MET.name(),
                "ce_aggregateversion", "3",
                "ce_occurredat", "2026-11-22T09:00:00Z",
                "ce_time", "2026-11-22T09:00:01Z",
                "ce_correlationid", ID.toString(),
                "ce_restriction", "none"));
    }

    private static ConsumerRecord<String, byte[]> record(String value, Map<String, String> headers) {
        byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        var record = new ConsumerRecord<>("triage.assessments", 0, 0L, ID.toString(), bytes);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
