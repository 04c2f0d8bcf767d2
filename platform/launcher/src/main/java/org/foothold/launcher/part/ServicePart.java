package org.foothold.launcher.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.foothold.servers.ServerProcess;

/** A Quarkus service. Its very first start is a training run for its AOT cache, made while Keycloak is still busy anyway. */
public final class ServicePart implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration TIME_TO_WRITE_THE_CACHE = Duration.ofSeconds(90);

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
        var needs = new TreeSet<>(service.needs());
        needs.addAll(Set.of("postgres", "kafka"));
        return needs;
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
            doing.accept("training its AOT cache, once per build");
            train(folder, cache);
            doing.accept("");
        }
        process = run(folder, cache.toUse());
        return process;
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

    private void train(Path folder, AotCache cache) {
        process = run(folder, cache.toTrain());
        for (var path : List.of("/q/health", "/q/metrics", "/q/openapi", "/", "/" + name(), "/api/" + name())) {
            Http.status(port(), path);
        }
        process.stop(TIME_TO_WRITE_THE_CACHE);
        cache.keep();
    }

    private ServerProcess run(Path folder, List<String> options) {
        var command = new ArrayList<String>();
        command.add(installation.java().toString());
        command.addAll(List.of("-Xmx" + service.heap(), "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        var environment = new ServiceEnvironment(installation).of(service);
        var builder = Clean.environment(new ProcessBuilder(command).directory(folder.toFile()), environment);
        return ServerProcess.start(title(), builder, installation.state().log(name()))
                .awaitReady(this::answers, PATIENCE);
    }
}
