package org.foothold.launcher.supervisor;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.foothold.launcher.part.DebeziumPart;
import org.foothold.launcher.part.Installation;
import org.foothold.launcher.part.KafkaPart;
import org.foothold.launcher.part.KeycloakPart;
import org.foothold.launcher.part.Part;
import org.foothold.launcher.part.PostgresPart;
import org.foothold.launcher.part.ServiceDefinition;
import org.foothold.launcher.part.ServicePart;
import org.foothold.launcher.state.Leftovers;
import org.foothold.launcher.state.RunLock;
import org.foothold.launcher.state.StatusFile;
import org.foothold.servers.ServerFailure;

/** The supervisor as a process: one per state folder, ended by the signal TERM. */
public final class SupervisorProcess {

    private static final Duration TO_GET_THE_LOCK = Duration.ofSeconds(2);
    private static final Duration GRACE_OF_LEFTOVERS = Duration.ofSeconds(10);

    private final Installation installation;
    private final Tasks tasks;

    public SupervisorProcess(Installation installation, Tasks tasks) {
        this.installation = installation;
        this.tasks = tasks;
    }

    /** Runs until it is told to stop; returns the exit code. */
    public int run() {
        var state = installation.state().create();
        var lock = RunLock.acquire(state.lock(), TO_GET_THE_LOCK);
        if (lock.isEmpty()) {
            System.err.println("Another supervisor runs this installation already.");
            return 1;
        }
        var leftovers = new Leftovers(state.processes());
        leftovers.end(GRACE_OF_LEFTOVERS);
        var board = new Board(
                Clock.systemUTC(),
                new StatusFile(state.status()),
                installation.doorUrl(),
                installation.clockOffset().toString());
        var services = ServiceDefinition.ALL.stream()
                .map(service -> new ServicePart(installation, service))
                .toList();
        var supervisor =
                new Supervisor(parts(services), tasks.andMeanwhile(new MakeAotCaches(services)), board, leftovers);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> supervisor.stop(""), "stop"));
        try {
            supervisor.start();
            Thread.currentThread().join();
            return 0;
        } catch (ServerFailure e) {
            supervisor.stop(e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            return 0;
        }
    }

    /** Keycloak comes first: it takes longest. */
    private List<Part> parts(List<ServicePart> services) {
        var parts = new ArrayList<Part>();
        parts.add(new PostgresPart(installation));
        parts.add(new KeycloakPart(installation));
        parts.add(new KafkaPart(installation));
        parts.addAll(services);
        parts.add(new DebeziumPart(installation));
        return parts;
    }
}
