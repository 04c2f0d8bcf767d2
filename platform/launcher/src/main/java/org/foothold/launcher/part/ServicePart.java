package org.foothold.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.foothold.servers.ServerFailure;
import org.foothold.servers.ServerProcess;

/** A Quarkus service. The first run of a package records what its AOT cache is then made of, for the next start. */
public final class ServicePart implements Part {

    /** The front door is ready when it has met Keycloak, whose first start takes longest of all. */
    private static final Duration PATIENCE = Duration.ofMinutes(9);

    private static final Duration GRACE = Duration.ofSeconds(10);

    /** A JVM that records writes down what it has at its end; nobody waits for that. */
    private static final Duration GRACE_WHILE_RECORDING = Duration.ofSeconds(5);

    /** Without a cache a start is many seconds of CPU: one at a time, so that Keycloak, which everybody waits for, keeps a core. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private final Installation installation;
    private final ServiceDefinition service;
    private final PackagedService packaged;
    private volatile ServerProcess process;
    private volatile AotCache recorded;

    public ServicePart(Installation installation, ServiceDefinition service) {
        this.installation = installation;
        this.service = service;
        var state = installation.state();
        this.packaged = new PackagedService(state.home(), state.cache(), service);
    }

    @Override
    public String name() {
        return service.shortName();
    }

    @Override
    public String title() {
        return service.title();
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres", "kafka"); // Keycloak may come later: who is not signed in is served meanwhile
    }

    @Override
    public int port() {
        return installation.ports().fixed(name());
    }

    @Override
    public ServerProcess start(Consumer<String> doing) {
        var folder = packaged.folder();
        var cache = new AotCache(folder);
        recorded = cache.wanted() ? cache : null;
        if (recorded == null) {
            process = run(folder, cache.options());
        } else {
            startInTurn(folder, cache.options(), doing);
        }
        return process.awaitReady(this::answers, PATIENCE);
    }

    /** Makes the AOT cache for the next start, unless there is one; meanwhile the service serves. */
    public void makeCache() {
        var cache = recorded;
        if (cache == null || !process.isAlive()) {
            return;
        }
        for (var path : List.of("/q/health", "/q/metrics", "/q/openapi", "/", "/" + name(), "/api/" + name())) {
            Http.status(port(), path); // what a service is asked first
        }
        cache.make(installation.javaHome(), process.identity().pid(), flags());
        recorded = null;
    }

    @Override
    public boolean answers() {
        return Http.answers(port(), "/q/health/ready");
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(recorded == null ? GRACE : GRACE_WHILE_RECORDING);
        }
    }

    private void startInTurn(Path folder, List<String> options, Consumer<String> doing) {
        doing.accept("waits for its turn");
        try {
            TURN.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Stopped before " + title() + " had started: start again.", e);
        }
        try {
            doing.accept("for the first time since the build");
            process = run(folder, options).awaitReady(() -> Http.answers(port(), "/q/health/started"), PATIENCE);
        } finally {
            TURN.release();
        }
    }

    private ServerProcess run(Path folder, List<String> options) {
        var command = new ArrayList<String>();
        command.add(installation.java().toString());
        command.add("-Djava.io.tmpdir="
                + ownTemporaryFolder()); // uploads hold people: within the state folder, not in /tmp
        command.addAll(flags());
        command.addAll(options);
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        var environment = new ServiceEnvironment(installation).of(service);
        var builder = Clean.environment(new ProcessBuilder(command).directory(folder.toFile()), environment);
        return ServerProcess.start(title(), builder, installation.state().log(name()));
    }

    private List<String> flags() {
        return List.of(
                "-Xmx" + service.heap(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED");
    }

    private Path ownTemporaryFolder() {
        var folder = installation.state().data(name() + "-temporary");
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ServerFailure("The folder " + folder + " cannot be made: check who owns the state folder.", e);
        }
    }
}
