package org.foothold.security.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Between a JAX-RS response and the answer as bytes. The first answer is sent from the same bytes as every replay. */
@Singleton
class ResponseForm {

    static final String REPLAYED = "Idempotency-Replayed";

    private final ObjectMapper json;

    ResponseForm(ObjectMapper json) {
        this.json = json;
    }

    StoredResponse toStore(Response response) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.getHeaders()
                .forEach((name, values) -> headers.put(
                        name, values.stream().map(ResponseForm::text).toList()));
        byte[] body = bytes(response.getEntity());
        if (body.length > 0 && response.getMediaType() == null) {
            headers.put(HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_JSON));
        }
        return new StoredResponse(response.getStatus(), headers, body);
    }

    Response toSend(StoredResponse stored) {
        Response.ResponseBuilder response = Response.status(stored.status());
        stored.headers().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        if (stored.body().length > 0) {
            response.entity(stored.body());
        }
        if (stored.replayed()) {
            response.header(REPLAYED, "true");
        }
        return response.build();
    }

    private byte[] bytes(Object entity) {
        try {
            return switch (entity) {
                case null -> new byte[0];
                case byte[] raw -> raw;
                case String text -> text.getBytes(StandardCharsets.UTF_8);
                default -> json.writeValueAsBytes(entity);
            };
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static String text(Object header) {
        if (header instanceof String text) {
            return text;
        }
        RuntimeDelegate.HeaderDelegate delegate = RuntimeDelegate.getInstance().createHeaderDelegate(header.getClass());
        return delegate == null ? header.toString() : delegate.toString(header);
    }
}
