package org.foothold.launcher.command;

import java.util.concurrent.Callable;
import org.foothold.launcher.state.Memory;
import org.foothold.launcher.state.StatusFile;
import org.foothold.launcher.state.SystemStatus;
import org.foothold.launcher.view.StatusTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows every part; the exit code is 0 only when everything is ready, so that scripts may ask. */
@Command(
        name = "status",
        description = "Shows every part: state, process, port, memory, restarts.",
        mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {

    private static final int NOT_READY = 3;

    @Mixin
    StateOption option;

    @Override
    public Integer call() {
        var state = option.state();
        var status = new StatusFile(state.status()).read();
        if (SupervisorHandle.running(state).isEmpty() || status.isEmpty()) {
            System.out.println("Foothold is not running.");
            status.map(SystemStatus::failure)
                    .filter(failure -> !failure.isEmpty())
                    .ifPresent(failure -> System.out.println("The last start failed: " + failure));
            return NOT_READY;
        }
        new StatusTable(status.get(), new Memory()).print(System.out, System.currentTimeMillis());
        return status.get().state() == SystemStatus.State.READY ? 0 : NOT_READY;
    }
}
