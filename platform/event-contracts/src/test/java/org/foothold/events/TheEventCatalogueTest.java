package org.foothold.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TheEventCatalogueTest {

    private static final Path FOLDER = Path.of("../../docs/events");

    @Test
    void isWhatTheContractsSay() throws IOException {
        for (Map.Entry<String, String> file : CatalogueWriter.files().entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            if ("write".equals(System.getProperty("foothold.catalogue"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(path, file.getValue());
            }
            assertThat(path).exists();
            assertThat(Files.readString(path))
                    .as("%s is out of date; see docs/events/README.md for the command that writes it", path)
                    .isEqualTo(file.getValue());
        }
    }
}
