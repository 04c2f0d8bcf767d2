package org.foothold.launcher.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.foothold.launcher.supervisor.SupervisorProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What {@code up} runs in a session of its own; not for people. */
@Command(name = "supervise", hidden = true)
public final class SuperviseCommand implements Callable<Integer> {

    @Mixin
    StateOption option;

    @Mixin
    StartOptions start;

    @Override
    public Integer call() {
        return new SupervisorProcess(start.installation(option.state().create()), List.of()).run();
    }
}
