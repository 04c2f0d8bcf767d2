package org.foothold.security.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.foothold.kernel.Personal;
import org.foothold.security.CurrentCaller;
import org.foothold.security.sealing.Sealing;

/** What the request at hand says about its command: its key, and a fingerprint of what is asked. */
@Singleton
class CommandRequest {

    static final String HEADER = "Idempotency-Key";

    private final CurrentVertxRequest request;
    private final CurrentCaller caller;
    private final Sealing sealing;
    private final ObjectMapper canonical;

    CommandRequest(CurrentVertxRequest request, CurrentCaller caller, Sealing sealing) {
        this.request = request;
        this.caller = caller;
        this.sealing = sealing;
        this.canonical = canonical();
    }

    CommandKey keyFromHeader() {
        return key(current().getHeader(HEADER));
    }

    CommandKey key(String value) {
        return new CommandKey(caller.get().subject().orElse("anonymous"), value);
    }

    /** Method, path, query and content; keyed, because the content may be a name and a date of birth. */
    byte[] fingerprintWith(Object content) {
        String asked = current().method() + " " + current().uri() + "\n" + text(content);
        return sealing.fingerprint(asked.getBytes(StandardCharsets.UTF_8));
    }

    private HttpServerRequest current() {
        return request.getCurrent().request();
    }

    private String text(Object content) {
        try {
            return canonical.writeValueAsString(content);
        } catch (JsonProcessingException notPlainData) {
            throw new UncheckedIOException(notPlainData);
        }
    }

    private static ObjectMapper canonical() {
        return JsonMapper.builder()
                .findAndAddModules()
                .addModule(new SimpleModule().addSerializer(new RevealedForHashing()))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
    }

    /** Personal values count in the comparison; their text goes into the keyed hash and nowhere else. */
    private static final class RevealedForHashing extends StdSerializer<Personal<?>> {

        RevealedForHashing() {
            super(Personal.class, false);
        }

        @Override
        public void serialize(Personal<?> value, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(value.reveal(), json);
        }
    }
}
