package org.foothold.launcher.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The status as JSON, written as a whole, so that it can be read at any moment, by people and scripts too. */
public final class StatusFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;

    public StatusFile(Path file) {
        this.file = file;
    }

    public void write(SystemStatus status) {
        try {
            new PrivateFile(file).write(JSON.writeValueAsString(status) + "\n");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last status written; empty when there is none or it is not ours to read. */
    public Optional<SystemStatus> read() {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(file.toFile(), SystemStatus.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
