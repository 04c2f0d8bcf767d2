package org.foothold.launcher.command;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.foothold.launcher.demo.DemoAgreement;
import org.foothold.launcher.demo.SampleCity;
import org.foothold.launcher.demo.SampleCityImport;
import org.foothold.launcher.supervisor.SupervisorProcess;
import org.foothold.launcher.supervisor.Task;
import org.foothold.launcher.supervisor.Tasks;
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
        var installation = start.installation(option.state().create());
        var before = new ArrayList<Task>();
        var after = new ArrayList<Task>();
        after.add(new DemoAgreement(installation));
        if (start.people > 0) {
            var city = new SampleCity(installation, start.people);
            before.add(city);
            after.add(new SampleCityImport(installation, city));
        }
        return new SupervisorProcess(installation, new Tasks(before, after)).run();
    }
}
