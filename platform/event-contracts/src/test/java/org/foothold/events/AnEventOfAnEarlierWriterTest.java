package org.foothold.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.RecordWithdrawn;
import org.foothold.events.triage.AssessmentAbandoned;
import org.foothold.events.triage.AssessmentStepAnswered;
import org.foothold.events.triage.TriageEvents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Topics are kept for ever: what was published before a field was added is still valid and still read. */
class AnEventOfAnEarlierWriterTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static Map<EventType<?>, String> grownBy() {
        return Map.of(
                TriageEvents.ASSESSMENT_ABANDONED, "waitingStep",
                TriageEvents.ASSESSMENT_STEP_ANSWERED, "skipped",
                CitizenEvents.RECORD_WITHDRAWN, "forget");
    }

    static Iterable<Map.Entry<EventType<?>, String>> each() {
        return grownBy().entrySet();
    }

    @ParameterizedTest
    @MethodSource("each")
    void isValidWithoutTheFieldThatCameLater(Map.Entry<EventType<?>, String> grown) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(grown.getKey(), "schema"));

        assertThat(schema.validate(earlier(grown).toString(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("each")
    void isReadWithNothingInItsPlace(Map.Entry<EventType<?>, String> grown) throws IOException {
        ObjectNode earlier = earlier(grown);
        earlier.remove("recordRef");

        Object data = JSON.treeToValue(earlier, grown.getKey().dataType());

        assertThat(told(data)).isNull();
    }

    private static Object told(Object data) {
        return switch (data) {
            case AssessmentAbandoned abandoned -> abandoned.waitingStep();
            case AssessmentStepAnswered answered -> answered.skipped();
            case RecordWithdrawn withdrawn -> withdrawn.forget();
            default -> throw new IllegalArgumentException("not known to have grown: " + data);
        };
    }

    private static ObjectNode earlier(Map.Entry<EventType<?>, String> grown) throws IOException {
        var event = (ObjectNode) JSON.readTree(resource(grown.getKey(), "sample"));
        assertThat(event.remove(grown.getValue())).isNotNull();
        return event;
    }

    private static String resource(EventType<?> type, String kind) throws IOException {
        try (InputStream in =
                EventCatalogue.class.getResourceAsStream("/events/" + type.name() + "." + kind + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
