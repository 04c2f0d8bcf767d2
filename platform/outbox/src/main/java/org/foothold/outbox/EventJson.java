package org.foothold.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;

/** How event data is written and read: absent fields left out, unknown ones ignored, personal values refused. */
public final class EventJson {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule("foothold-events")
                    .addSerializer(new RecordRefWriter())
                    .addDeserializer(RecordRef.class, new RecordRefReader())
                    .addDeserializer(Instant.class, new MomentReader())
                    .addSerializer(new PersonalRefuser()))
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private EventJson() {}

    /** @throws IllegalArgumentException when the data holds a {@link Personal} value or cannot be written */
    public static String write(Object data) {
        try {
            return MAPPER.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event data cannot be written: " + e.getOriginalMessage());
        }
    }

    /** @throws IOException when the bytes are not one JSON object */
    public static JsonNode read(byte[] data) throws IOException {
        JsonNode tree = MAPPER.readTree(data);
        if (tree == null || !tree.isObject()) {
            throw new IOException("the data is not a JSON object");
        }
        return tree;
    }

    /** @throws IllegalArgumentException when the data does not have the shape of the type */
    public static <D> D as(Class<D> type, JsonNode data) {
        try {
            return MAPPER.treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("event data is not a " + type.getSimpleName(), e);
        }
    }

    private static final class RecordRefWriter extends StdSerializer<RecordRef> {
        RecordRefWriter() {
            super(RecordRef.class);
        }

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

    /** The usual shape quickly, everything else as ever. */
    private static final class MomentReader extends StdDeserializer<Instant> {
        MomentReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.hasToken(JsonToken.VALUE_STRING) && Moments.isUsual(in.getText())) {
                try {
                    return Moments.parse(in.getText());
                } catch (DateTimeException noSuchDay) {
                    return (Instant) context.handleWeirdStringValue(Instant.class, in.getText(), "no such day");
                }
            }
            return InstantDeserializer.INSTANT.deserialize(in, context);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class PersonalRefuser extends StdSerializer<Personal> {
        PersonalRefuser() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            throw JsonMappingException.from(out, "a personal value never enters an event");
        }
    }
}
