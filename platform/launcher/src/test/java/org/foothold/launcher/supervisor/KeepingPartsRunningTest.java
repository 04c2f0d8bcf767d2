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
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        var after = List.<Task>of(new RefusingTask());
        supervise(List.of(part("database")), new Tasks(List.of(), after)).start();
        assertThat(status().state()).isEqualTo(SystemStatus.State.READY);
        assertThat(status("city").state()).isEqualTo(PartState.FAILED);
        assertThat(status("city").doing()).isEqualTo("The city has no plan: draw one.");
    }

    @Test
    void whatComesBeforeIsDoneBeforeAnyPartStarts() {
        var before = List.<Task>of(new JournalTask("draw the city"));
        supervise(List.of(part("service")), new Tasks(before, List.of())).start();
        assertThat(journal).containsExactly("draw the city", "start service");
    }

    @Test
    void whatIsDoneMeanwhileDoesNotKeepAnybodyWaiting() {
        var meanwhile = List.<Task>of(new EndlessTask());
        supervise(List.of(part("service")), new Tasks(List.of(), List.of(), meanwhile))
                .start();
        assertThat(status().state()).isEqualTo(SystemStatus.State.READY);
        await("training", part -> part.doing().equals("for ever"));
        supervisor.stop("");
        assertThat(journal).contains("training was interrupted");
    }

    @Test
    void aStopWhileAPartIsStartingLeavesNothing() {
        var slow = part("broker").neverAnswering();
        supervise(slow);
        Thread.ofPlatform().daemon().start(supervisor::start);
        await("broker", part -> part.state() == PartState.STARTING && slow.process != null);
        supervisor.stop("");
        assertThat(slow.process.isAlive()).isFalse();
        assertThat(status().state()).isEqualTo(SystemStatus.State.STOPPED);
    }

    private Supervisor supervise(Part... parts) {
        return supervise(List.of(parts), new Tasks(List.of(), List.of()));
    }

    private Supervisor supervise(List<Part> parts, Tasks tasks) {
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
        return parts().filter(one -> one.name().equals(part)).findFirst().orElseThrow();
    }

    private void await(String part, Predicate<PartStatus> condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (parts().noneMatch(one -> one.name().equals(part) && condition.test(one))) {
            assertThat(System.nanoTime())
                    .as("gave up waiting for %s", parts().toList())
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private Stream<PartStatus> parts() {
        return new StatusFile(folder.resolve("status.json")).read().stream().flatMap(status -> status.parts().stream());
    }

    private final class JournalTask implements Task {
        private final String does;

        private JournalTask(String does) {
            this.does = does;
        }

        @Override
        public String name() {
            return does;
        }

        @Override
        public String title() {
            return does;
        }

        @Override
        public void run(Consumer<String> doing) {
            journal.add(does);
        }
    }

    private final class EndlessTask implements Task {
        @Override
        public String name() {
            return "training";
        }

        @Override
        public String title() {
            return "Training";
        }

        @Override
        public void run(Consumer<String> doing) {
            doing.accept("for ever");
            try {
                Thread.sleep(Duration.ofHours(1));
            } catch (InterruptedException e) {
                journal.add("training was interrupted");
            }
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
        public void run(Consumer<String> doing) {
            throw new ServerFailure("The city has no plan: draw one.");
        }
    }
}
