package org.foothold.launcher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foothold.launcher.state.PartState;
import org.foothold.launcher.state.PartStatus;
import org.foothold.launcher.state.SystemStatus;
import org.junit.jupiter.api.Test;

class WatchingTheStartTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PartStatus kafka = PartStatus.waiting("kafka", "Kafka", "waits", 0);

    @Test
    void withoutATerminalEachChangeIsOneLineWithItsTime() {
        var progress = progress(false);
        progress.show(status(kafka), 100);
        progress.show(status(kafka.becoming(PartState.STARTING, "", 200)), 200);
        progress.show(status(kafka.becoming(PartState.STARTING, "", 200)), 300);
        progress.show(status(kafka.becoming(PartState.STARTING, "making topics", 400)), 1500);
        progress.show(status(kafka.readyAfter(63_100, 63_300)), 63_300);
        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "[  0.2 s] Kafka starts",
                        "[  1.5 s] Kafka starts: making topics",
                        "[1 min 03 s] Kafka is ready (1 min 03 s)");
    }

    @Test
    void onATerminalTheListIsDrawnOverItself() {
        var progress = progress(true);
        progress.show(status(kafka), 100);
        var first = shown.toString(StandardCharsets.UTF_8);
        shown.reset();
        progress.show(status(kafka.readyAfter(2_000, 2_000)), 2_000);
        assertThat(first).doesNotContain("\u001b[2A").contains("Kafka");
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .startsWith("\u001b[2A\r")
                .contains("ok Kafka")
                .contains("2.0 s");
    }

    @Test
    void aLongLineIsCutSoThatItStaysOneLine() {
        progress(true).show(status(kafka.becoming(PartState.STARTING, "x".repeat(300), 0)), 10);
        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .allSatisfy(line -> assertThat(line.replace("\u001b[K", "")).hasSizeLessThan(80));
    }

    private Progress progress(boolean terminal) {
        return Progress.on(new PrintStream(shown, true, StandardCharsets.UTF_8), terminal);
    }

    private static SystemStatus status(PartStatus part) {
        return new SystemStatus(
                1, SystemStatus.State.STARTING, "", "http://localhost:8080", "PT0S", 0, 0, List.of(part));
    }
}
