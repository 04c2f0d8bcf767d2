package org.foothold.citizens.matching.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foothold.citizens.matching.domain.Model;

/** Writes a model as JSON and reads it back, exactly. */
public final class ModelFile {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private ModelFile() {}

    public static Model read(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return JSON.readValue(json, Model.class);
        }
    }

    /** A model that ships with the service. */
    public static Model shipped(String version) throws IOException {
        try (InputStream json = ModelFile.class.getResourceAsStream("/models/" + version + ".json")) {
            if (json == null) {
                throw new IOException("no model " + version + " in this service");
            }
            return JSON.readValue(json, Model.class);
        }
    }

    public static void write(Model model, Path file) throws IOException {
        Files.write(file, JSON.writeValueAsBytes(model));
    }
}
