package org.foothold.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folder {@code published} holds every schema as it was when it was first released. A meaning that must change is a
 * new version beside the old one, not an edit here.
 */
class ChangingAPublishedSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EventType<?> EXAMPLE = EventCatalogue.all().get(0);

    static Stream<EventType<?>> all() {
        return EventCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void breaksNoReader(EventType<?> type) throws IOException {
        assertThat(SchemaChange.breaks(published(type), schema("/events/", type)))
                .isEmpty();
    }

    @Test
    void isRefusedWhenAFieldDisappears() throws IOException {
        JsonNode now = published(EXAMPLE);
        ((ObjectNode) now.get("properties")).remove("channel");

        assertThat(SchemaChange.breaks(published(EXAMPLE), now)).containsExactly("channel disappeared");
    }

    @Test
    void isRefusedWhenAFieldChangesItsForm() throws IOException {
        JsonNode now = published(EXAMPLE);
        ((ObjectNode) now.get("properties").get("channel")).put("type", "integer");

        assertThat(SchemaChange.breaks(published(EXAMPLE), now)).containsExactly("channel changed its type");
    }

    @Test
    void isRefusedWhenAFieldBecomesRequired() throws IOException {
        JsonNode now = published(EXAMPLE);
        ((ArrayNode) now.get("required")).add("district");

        assertThat(SchemaChange.breaks(published(EXAMPLE), now)).hasSize(1);
    }

    @Test
    void isAllowedWhenAnOptionalFieldIsAdded() throws IOException {
        JsonNode now = published(EXAMPLE);
        ((ObjectNode) now.get("properties")).putObject("district").put("type", "string");

        assertThat(SchemaChange.breaks(published(EXAMPLE), now)).isEmpty();
    }

    private static JsonNode published(EventType<?> type) throws IOException {
        return schema("/published/", type);
    }

    private static JsonNode schema(String folder, EventType<?> type) throws IOException {
        try (InputStream in = EventCatalogue.class.getResourceAsStream(folder + type.name() + ".schema.json")) {
            assertThat(in).as("%s%s", folder, type.name()).isNotNull();
            return JSON.readTree(in);
        }
    }
}
