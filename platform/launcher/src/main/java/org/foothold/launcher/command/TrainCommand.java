package org.foothold.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.foothold.launcher.part.Clean;
import org.foothold.launcher.part.OwnModel;
import org.foothold.servers.ServerFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Trains a model for linking records on what this installation holds, in a process beside the services: the single view's own heap is
 * too small for it, and nobody waits meanwhile.
 */
@Command(
        name = "train",
        description = "Trains a model for linking on the records held here and what people decided of them.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    private static final String SERVICE = "services/single-view-of-citizen/target/quarkus-app/quarkus-run.jar";

    @Mixin
    StateOption option;

    @Option(names = "--name", description = "Of the model, in small letters, digits and hyphens. Default: own-TODAY.")
    String name;

    @Option(
            names = "--most",
            defaultValue = "300000",
            description = "Learn from at most about so many records (default ${DEFAULT-VALUE}).")
    int most;

    @Option(names = "--use", description = "Link by the new model from the next start on.")
    boolean use;

    @Option(
            names = "--back-to-shipped",
            description = "Train nothing: link by the shipped model from the next start on.")
    boolean backToShipped;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var models = new OwnModel(option.state());
        if (backToShipped) {
            Files.deleteIfExists(models.inUse());
            System.out.println("The shipped model links from the next start on: deploy/local/down, deploy/local/up.");
            return 0;
        }
        var running = RunningInstallation.of(option.state());
        if (running.isEmpty()) {
            return RunningInstallation.notRunning();
        }
        var called = name == null ? "own-" + LocalDate.now(ZoneOffset.UTC) : name;
        var file = models.named(called);
        if (Files.exists(file)) {
            throw new ServerFailure(
                    "There is a model %s already, and models never change: choose another --name.".formatted(called));
        }
        Files.createDirectories(file.getParent());
        var ended = train(running.get(), called, file).waitFor();
        if (ended == 0 && use) {
            Files.copy(file, models.inUse(), StandardCopyOption.REPLACE_EXISTING);
            System.out.println(
                    "It links from the next start on (deploy/local/down, deploy/local/up); the nightly reconcile"
                            + " then weighs everybody anew.");
        }
        return ended;
    }

    private Process train(RunningInstallation running, String called, Path file) throws IOException {
        var jar = option.state().home().resolve(SERVICE);
        if (!Files.exists(jar)) {
            throw new ServerFailure(jar + " is missing: run deploy/local/up, which builds it.");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.add("--add-opens=java.base/java.lang=ALL-UNNAMED"); // which the jar says itself when it is run as one
        settings().forEach((setting, value) -> command.add("-D" + setting + "=" + value));
        command.addAll(List.of("-cp", jar.toString(), "org.foothold.citizens.training.TrainModel"));
        command.addAll(List.of("--name", called, "--save", file.toString(), "--most", Integer.toString(most)));
        return Clean.environment(new ProcessBuilder(command).inheritIO(), database(running))
                .start();
    }

    private static Map<String, String> database(RunningInstallation running) {
        return Map.of(
                "FOOTHOLD_DATABASE_HOST",
                "127.0.0.1",
                "FOOTHOLD_DATABASE_PORT",
                "" + running.portOf("postgres"),
                "FOOTHOLD_DATABASE_NAME",
                "citizens",
                "FOOTHOLD_DATABASE_USER",
                "citizens",
                "FOOTHOLD_DATABASE_PASSWORD",
                running.secrets().password("database.citizens"),
                "FOOTHOLD_ENCRYPTION_KEY",
                running.secrets().encryptionKey("encryption.citizens"));
    }

    /** It only reads: nothing of the service listens, consumes, keeps time or alters tables. */
    private static Map<String, Object> settings() {
        return Map.of(
                "quarkus.http.host-enabled", false,
                "quarkus.scheduler.enabled", false,
                "quarkus.oidc.tenant-enabled", false,
                "quarkus.otel.sdk.disabled", true,
                "quarkus.flyway.migrate-at-start", false,
                "mp.messaging.incoming.access.enabled", false,
                "mp.messaging.incoming.triage-assessments.enabled", false,
                "quarkus.log.console.level", "ERROR");
    }
}
