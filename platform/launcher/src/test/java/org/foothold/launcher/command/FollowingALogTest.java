package org.foothold.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingALogTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private Path log;
    private LogView view;

    @BeforeEach
    void threeLines() throws IOException {
        log = Files.writeString(folder.resolve("triage.log"), "one\ntwo\nthree\n");
        view = new LogView(log, "triage | ", new PrintStream(shown, true, StandardCharsets.UTF_8));
    }

    @Test
    void beginsWithItsEnd() throws IOException {
        view.showEnd(2);
        assertThat(lines()).containsExactly("triage | two", "triage | three");
    }

    @Test
    void showsALineOnceItIsWhole() throws IOException {
        view.showEnd(0);
        append("fo");
        view.showNew();
        assertThat(lines()).isEmpty();
        append("ur, with an é\n");
        view.showNew();
        assertThat(lines()).containsExactly("triage | four, with an é");
    }

    @Test
    void goesOnAfterTheFileWasMadeAnew() throws IOException {
        view.showEnd(0);
        Files.writeString(log, "new\n");
        view.showNew();
        assertThat(lines()).containsExactly("triage | new");
    }

    private void append(String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.APPEND);
    }

    private java.util.List<String> lines() {
        return shown.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
