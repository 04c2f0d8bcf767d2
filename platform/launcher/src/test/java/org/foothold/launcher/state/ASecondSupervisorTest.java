package org.foothold.launcher.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.foothold.servers.ProcessIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ASecondSupervisorTest {

    @TempDir
    Path folder;

    private Process first;

    @BeforeEach
    void startTheFirst() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        first = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), First.class.getName(), lock().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(first.inputReader().readLine()).isEqualTo("held");
    }

    @AfterEach
    void endTheFirst() {
        first.destroyForcibly();
    }

    @Test
    void isRefusedAndFindsTheFirst() {
        assertThat(RunLock.acquire(lock(), Duration.ZERO)).isEmpty();
        assertThat(RunLock.holder(lock())).contains(ProcessIdentity.of(first.toHandle()));
    }

    @Test
    void mayStartOnceTheFirstWasKilled() {
        first.destroyForcibly();
        first.onExit().join();
        assertThat(RunLock.holder(lock())).isEmpty();
        try (var second = RunLock.acquire(lock(), Duration.ofSeconds(2)).orElseThrow()) {
            assertThat(second).isNotNull();
        }
    }

    private Path lock() {
        return folder.resolve("lock");
    }

    /** Holds the lock until it is killed. */
    static final class First {
        public static void main(String[] arguments) throws InterruptedException {
            RunLock.acquire(Path.of(arguments[0]), Duration.ZERO).orElseThrow();
            System.out.println("held");
            Thread.currentThread().join();
        }
    }
}
