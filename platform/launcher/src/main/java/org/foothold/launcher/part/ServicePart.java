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
import java.util.stream.Stream;
import org.foothold.servers.ServerFailure;
import org.foothold.servers.ServerProcess;

/** A Quarkus service. Its very first start is a training run for its AOT cache, made while Keycloak is still busy anyway. */
public final class ServicePart implements Part {

    /** The front door is ready when it has met Keycloak, whose first start takes longest of all. */
    private static final Duration PATIENCE = Duration.ofMinutes(9);

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration TIME_TO_WRITE_THE_CACHE = Duration.ofMinutes(3);

    /** One training at a time, so that Keycloak, which everybody waits for, keeps its core. */
    private static final Semaphore TRAINING = new Semaphore(1);

    private final Installation installation;
    private final ServiceDefinition service;
    private final PackagedService packaged;
    private ServerProcess process;

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
        if (cache.wanted()) {
            train(folder, cache, doing);
        }
        process = run(
                folder, Stream.concat(flags().stream(), cache.toUse().stream()).toList());
        return process.awaitReady(this::answers, PATIENCE);
    }

    @Override
    public boolean answers() {
        return Http.answers(port(), "/q/health/ready");
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(GRACE);
        }
    }

    private void train(Path folder, AotCache cache, Consumer<String> doing) {
        doing.accept("waits to train its AOT cache");
        try {
            TRAINING.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Stopped before " + title() + " had started: start again.", e);
        }
        try {
            doing.accept("training its AOT cache, once per build");
            train(folder, cache);
            doing.accept("");
        } finally {
            TRAINING.release();
        }
    }

    private void train(Path folder, AotCache cache) {
        process = run(
                folder,
                Stream.concat(flags().stream(), cache.toTrain().stream()).toList());
        process.awaitReady(() -> Http.answers(port(), "/q/health/started"), PATIENCE);
        for (var path : List.of("/q/health", "/q/metrics", "/q/openapi", "/", "/" + name(), "/api/" + name())) {
            Http.status(port(), path);
        }
        process.stop(TIME_TO_WRITE_THE_CACHE);
        cache.keep(installation.java(), flags());
    }

    private ServerProcess run(Path folder, List<String> options) {
        var command = new ArrayList<String>();
        command.add(installation.java().toString());
        command.add("-Djava.io.tmpdir="
                + ownTemporaryFolder()); // uploads hold people: within the state folder, not in /tmp
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
