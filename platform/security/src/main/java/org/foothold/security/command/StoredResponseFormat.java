package org.foothold.security.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** How a stored answer is written before it is sealed. Readers must understand what the last release wrote (24 hours). */
@Singleton
class StoredResponseFormat {

    private final ObjectMapper json = new ObjectMapper();

    private record Written(int status, Map<String, List<String>> headers, byte[] body) {}

    byte[] write(StoredResponse response) {
        try {
            return json.writeValueAsBytes(new Written(response.status(), response.headers(), response.body()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    StoredResponse read(byte[] written) {
        try {
            Written response = json.readValue(written, Written.class);
            return new StoredResponse(response.status(), response.headers(), response.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
