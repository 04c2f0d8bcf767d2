package org.foothold.bench.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which platform is measured: one of its own, started for the run and removed after it, or one that runs already. */
public final class Tried implements AutoCloseable {

    @Option(
            names = "--state",
            description = "measure the platform that runs in this state folder (default: one of its own)")
    private Path running;

    @Option(
            names = "--port",
            defaultValue = "8079",
            description = "front door of its own platform (default: ${DEFAULT-VALUE})")
    private int port;

    private LocalStack own;

    public RunningPlatform start() throws IOException, InterruptedException {
        if (running != null) {
            return RunningPlatform.in(running);
        }
        var state = Files.createTempDirectory("foothold-bench");
        own = new LocalStack(state, port);
        own.up();
        return RunningPlatform.in(state);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (own != null) {
            own.close();
        }
    }
}
