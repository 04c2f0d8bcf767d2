package org.foothold.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract is a record, a schema and a sample that agree. */
class EveryPublishedEventTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule()
                    .addSerializer(RecordRef.class, new RecordRefWriter())
                    .addDeserializer(RecordRef.class, new RecordRefReader()))
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static Stream<EventType<?>> all() {
        return EventCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasASampleThatItsSchemaAccepts(EventType<?> type) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(type, "schema"));

        assertThat(schema.validate(resource(type, "sample"), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadFromItsSampleAndWrittenBackUnchanged(EventType<?> type) throws IOException {
        String sample = resource(type, "sample");

        Object data = JSON.readValue(sample, type.dataType());

        assertThat(JSON.readTree(JSON.writeValueAsString(data))).isEqualTo(JSON.readTree(sample));
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasTheSameFieldsInRecordAndSchema(EventType<?> type) throws IOException {
        List<String> fields = Arrays.stream(type.dataType().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(JSON.readTree(resource(type, "schema")).get("properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(fields);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadWhenAFieldWasAddedThatThisVersionDoesNotKnow(EventType<?> type) throws IOException {
        var newer = (ObjectNode) JSON.readTree(resource(type, "sample"));
        newer.put("addedLater", "by a newer writer");

        assertThat(JSON.treeToValue(newer, type.dataType())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("all")
    void goesToATopicOfItsOwnPrefix(EventType<?> type) {
        assertThat(type.topic()).startsWith(type.prefix() + ".");
        assertThat(type.topicFor(Restriction.RESTRICTED)).isEqualTo(type.prefix() + ".restricted");
    }

    private static String resource(EventType<?> type, String kind) throws IOException {
        String path = "/events/" + type.name() + "." + kind + ".json";
        try (InputStream in = EventCatalogue.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class RecordRefWriter extends JsonSerializer<RecordRef> {
        @Override
        public void serialize(RecordRef ref, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(ref.toString());
        }
    }

    private static final class RecordRefReader extends FromStringDeserializer<RecordRef> {
        RecordRefReader() {
            super(RecordRef.class);
        }

        @Override
        protected RecordRef _deserialize(String text, DeserializationContext context) {
            return RecordRef.parse(text);
        }
    }
}
