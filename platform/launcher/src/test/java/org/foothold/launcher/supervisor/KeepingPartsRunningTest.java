package org.foothold.launcher.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.foothold.launcher.part.Part;
import org.foothold.launcher.state.Leftovers;
import org.foothold.launcher.state.PartState;
import org.foothold.launcher.state.PartStatus;
import org.foothold.launcher.state.StatusFile;
import org.foothold.launcher.state.SystemStatus;
import org.foothold.servers.ServerFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingPartsRunningTest {

    @TempDir
    Path folder;

    private final List<String> journal = Collections.synchronizedList(new ArrayList<>());
    private Supervisor supervisor;

    @AfterEach
    void stop() {
        supervisor.stop("");
    }

    @Test
    void aPartStartsWhenWhatItNeedsIsReadyAndStopsBeforeIt() {
        supervise(part("service", "broker"), part("broker", "database"), part("database"))
                .start();
        assertThat(journal).containsExactly("start database", "start broker", "start service");
        supervisor.stop("");
        assertThat(journal.subList(3, 6)).containsExactly("stop service", "stop broker", "stop database");
        assertThat(status().state()).isEqualTo(SystemStatus.State.STOPPED);
    }

    @Test
    void aPartThatIsKilledIsStartedAgain() {
        var broker = part("broker");
        supervise(broker).start();
        var first = broker.process.identity();
        broker.process.kill();
        await("broker", part -> part.restarts() == 1 && part.state() == PartState.READY);
        assertThat(broker.process.identity()).isNotEqualTo(first);
        assertThat(status("broker").pid()).isEqualTo(broker.process.identity().pid());
    }

    @Test
    void aPartThatDoesNotManageItsFirstStartFailsTheWholeAndNothingIsLeft() {
        var database = part("database");
        var broker = part("broker", "database").refusing();
        supervise(database, broker, part("service", "broker"));
        assertThatThrownBy(supervisor::start).isInstanceOf(ServerFailure.class).hasMessageContaining("ask it nicely");
        supervisor.stop("broker does not want to: ask it nicely.");
        assertThat(database.process.isAlive()).isFalse();
        assertThat(journal).doesNotContain("start service");
        assertThat(status().state()).isEqualTo(SystemStatus.State.FAILED);
        assertThat(status().failure()).contains("ask it nicely");
    }

    @Test
    void aTaskThatFailsIsShownAndStopsNothing() {
        supervise(List.of(part("database")), List.of(new RefusingTask())).start();
        assertThat(status().state()).isEqualTo(SystemStatus.State.READY);
        assertThat(status("city").state()).isEqualTo(PartState.FAILED);
        assertThat(status("city").doing()).isEqualTo("The city has no plan: draw one.");
    }

    private Supervisor supervise(Part... parts) {
        return supervise(List.of(parts), List.of());
    }

    private Supervisor supervise(List<Part> parts, List<Task> tasks) {
        var file = new StatusFile(folder.resolve("status.json"));
        var board = new Board(Clock.systemUTC(), file, "http://localhost:8080", "PT0S");
        supervisor = new Supervisor(parts, tasks, board, new Leftovers(folder.resolve("processes")));
        return supervisor;
    }

    private FakePart part(String name, String... needs) {
        return new FakePart(name, Set.of(needs), journal, folder);
    }

    private SystemStatus status() {
        return new StatusFile(folder.resolve("status.json")).read().orElseThrow();
    }

    private PartStatus status(String part) {
        return status().parts().stream()
                .filter(one -> one.name().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private void await(String part, Predicate<PartStatus> condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.test(status(part))) {
            assertThat(System.nanoTime())
                    .as("gave up waiting for %s", status(part))
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static final class RefusingTask implements Task {
        @Override
        public String name() {
            return "city";
        }

        @Override
        public String title() {
            return "Sample city";
        }

        @Override
        public void run(java.util.function.Consumer<String> doing) {
            throw new ServerFailure("The city has no plan: draw one.");
        }
    }
}
