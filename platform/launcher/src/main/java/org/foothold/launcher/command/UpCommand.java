package org.foothold.launcher.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.foothold.launcher.state.Secrets;
import org.foothold.launcher.state.StateFolder;
import org.foothold.launcher.state.StatusFile;
import org.foothold.launcher.state.SystemStatus;
import org.foothold.launcher.view.Progress;
import org.foothold.launcher.view.ReadyPage;
import org.foothold.servers.ServerFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything, shows how far it is, and ends with the page of addresses and accounts. On a terminal it stays until Ctrl-C. */
@Command(
        name = "up",
        description = "Builds what is not built, starts Foothold and shows its addresses and demo accounts.",
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

    private static final int BETWEEN_LOOKS_MILLIS = 150;

    @Mixin
    StateOption option;

    @Mixin
    StartOptions start;

    @Option(names = "--detach", description = "Returns once everything is ready, also on a terminal.")
    boolean detach;

    @Override
    public Integer call() throws InterruptedException {
        var state = option.state();
        var running = SupervisorHandle.running(state);
        if (running.isPresent()) {
            return alreadyRunning(state);
        }
        new Preflight(state.root(), start.port).check();
        state.create();
        var supervisor = SupervisorHandle.launch(state, start.arguments());
        try (var interrupt = StopOnInterrupt.of(supervisor)) {
            page(state, follow(state, supervisor, interrupt));
            if (Terminal.present() && !detach) {
                System.out.println("Ctrl-C stops everything. (deploy/local/up --detach leaves it running.)");
                supervisor.awaitEnd();
                interrupt.standBack();
                System.out.println("Foothold has stopped.");
            }
        }
        return 0;
    }

    private SystemStatus follow(StateFolder state, SupervisorHandle supervisor, StopOnInterrupt interrupt)
            throws InterruptedException {
        var file = new StatusFile(state.status());
        var progress = Progress.on(System.out, Terminal.present());
        while (true) {
            var alive = supervisor.isAlive(); // before reading: what it wrote last is then not missed
            var status = file.read().filter(written -> written.supervisor() == supervisor.pid());
            status.ifPresent(latest -> progress.show(latest, System.currentTimeMillis()));
            if (status.map(SystemStatus::state).equals(Optional.of(SystemStatus.State.READY))) {
                return status.get();
            }
            if (!alive) {
                interrupt.standBack();
                throw new ServerFailure(status.map(SystemStatus::failure)
                        .filter(failure -> !failure.isEmpty())
                        .orElse("Foothold was stopped while it started; " + state.log("supervisor") + " may say why."));
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private int alreadyRunning(StateFolder state) {
        var status = new StatusFile(state.status()).read();
        if (status.isPresent() && status.get().state() == SystemStatus.State.READY) {
            System.out.println("Foothold is already running.");
            page(state, status.get());
        } else {
            System.out.println("Foothold is just starting or stopping: see deploy/local/status.");
        }
        return 0;
    }

    private static void page(StateFolder state, SystemStatus status) {
        new ReadyPage(status, Secrets.in(state.secrets()), state.secrets()).print(System.out);
    }
}
