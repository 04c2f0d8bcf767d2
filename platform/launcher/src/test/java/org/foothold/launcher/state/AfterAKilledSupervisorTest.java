package org.foothold.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foothold.servers.ProcessIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterAKilledSupervisorTest {

    @TempDir
    Path folder;

    @Test
    void whatItHadStartedIsEnded() throws Exception {
        var orphan = new ProcessBuilder("sleep", "600").start();
        new Leftovers(file()).remember(List.of(ProcessIdentity.of(orphan.toHandle())));
        assertThat(new Leftovers(file()).end(Duration.ofSeconds(5))).isEqualTo(1);
        assertThat(orphan.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aStrangerWithARecycledNumberIsLeftAlone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            var recycled = new ProcessIdentity(stranger.pid(), Instant.parse("2020-01-01T00:00:00Z"));
            new Leftovers(file()).remember(List.of(recycled));
            assertThat(new Leftovers(file()).end(Duration.ZERO)).isZero();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aDamagedListEndsNothing() throws IOException {
        Files.writeString(file(), "1\nnot a process\n\n");
        assertThat(new Leftovers(file()).alive()).isEmpty();
    }

    @Test
    void itsLockFileDoesNotCount() throws IOException {
        var lock = folder.resolve("lock");
        Files.writeString(lock, ProcessIdentity.of(ProcessHandle.current()).toString());
        assertThat(RunLock.holder(lock)).isEmpty();
    }

    private Path file() {
        return folder.resolve("processes");
    }
}
