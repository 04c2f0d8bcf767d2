package org.foothold.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTheStatusTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsRead() {
        var part = PartStatus.waiting("kafka", "Kafka", "waits", 5)
                .running(77, 9092)
                .readyAfter(1200, 9);
        var status = new SystemStatus(
                42, SystemStatus.State.READY, "", "http://localhost:8080", "PT0S", 5, 4000, List.of(part));
        new StatusFile(file()).write(status);
        assertThat(new StatusFile(file()).read()).contains(status);
    }

    @Test
    void aFileThatIsNotAStatusCountsAsNone() throws IOException {
        Files.writeString(file(), "{\"supervisor\": 4");
        assertThat(new StatusFile(file()).read()).isEmpty();
    }

    @Test
    void nothingIsLeftBesideIt() throws IOException {
        for (int i = 0; i < 5; i++) {
            new StatusFile(file())
                    .write(new SystemStatus(i, SystemStatus.State.STARTING, "", "", "PT0S", 0, 0, List.of()));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    private Path file() {
        return folder.resolve("status.json");
    }
}
