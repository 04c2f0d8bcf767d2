package org.foothold.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.foothold.servers.Archives;
import org.foothold.servers.Folders;
import org.foothold.servers.FreePort;
import org.foothold.servers.PostgresServer;
import org.foothold.servers.PostgresSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * How well the single view links records whose truth is known. It is the packaged service that links them, with its HTTP and its
 * topics off and a PostgreSQL of its own; it also prints the figures and understands the options.
 */
@Command(
        name = "linkage",
        description = "how well records are linked to people, on data whose truth is known; --help lists its options")
final class LinkageBenchmark implements Callable<Integer> {

    private static final String OUTSIDE_DATA = "FOOTHOLD_OUTSIDE_DATA";
    private static final String PASSWORD = "bench";

    /** The outside data: mapping, input, and the file of pairs where there is one. */
    private static final List<List<String>> SETS = List.of(
            List.of("febrl", "febrl1"),
            List.of("febrl", "febrl2"),
            List.of("febrl", "febrl3"),
            List.of("febrl", "febrl4a,febrl4b"),
            List.of("ons", "ons_dev_a,ons_dev_b", "ons_dev_truth"),
            List.of("fake", "fake_1000"),
            List.of("historical", "historical_dev"));

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (arguments.contains("--input") || arguments.contains("--city") || arguments.contains("--help")) {
            return measure(arguments);
        }
        if (System.getenv(OUTSIDE_DATA) == null) {
            System.out.println("not run: no --input, no --city, and " + OUTSIDE_DATA + " names no folder");
            return 0;
        }
        var folder = Path.of(System.getenv(OUTSIDE_DATA)).resolve("linkage");
        for (var set : SETS) {
            System.out.printf("%n%s%n", set.get(1));
            var asked = new ArrayList<>(arguments);
            asked.addAll(List.of("--mapping", set.getFirst(), "--input", files(folder, set.get(1))));
            if (set.size() > 2) {
                asked.addAll(List.of("--truth", files(folder, set.get(2))));
            }
            var ended = measure(asked);
            if (ended != 0) {
                return ended;
            }
        }
        return 0;
    }

    private static String files(Path folder, String names) {
        var files = new ArrayList<String>();
        for (var name : names.split(",")) {
            var packed = folder.resolve(name + ".csv.gz");
            files.add((Files.exists(packed) ? packed : folder.resolve(name + ".csv")).toString());
        }
        return String.join(",", files);
    }

    private int measure(List<String> asked) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("foothold-bench");
        try (var postgres =
                PostgresServer.start(PostgresSettings.in(folder.resolve("postgres"), FreePort.next(), PASSWORD))) {
            postgres.createDatabase("citizens", PASSWORD);
            return singleView(asked, postgres.port(), folder).waitFor();
        } finally {
            Folders.delete(folder);
        }
    }

    private static Process singleView(List<String> asked, int database, Path folder) throws IOException {
        var service = Archives.kafkaDeployment()
                .getParent()
                .resolveSibling("services/single-view-of-citizen/target/quarkus-app/quarkus-run.jar");
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.add("--add-opens=java.base/java.lang=ALL-UNNAMED"); // which the jar says itself when it is run as one
        command.add("-Djava.io.tmpdir=" + folder);
        settings(database).forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", service.toString(), "org.foothold.citizens.quality.LinkageQuality"));
        command.addAll(asked);
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static Map<String, Object> settings(int database) {
        var anyKey = new byte[32]; // nothing is sealed here, but the service does not start without a key
        new SecureRandom().nextBytes(anyKey);
        return Map.ofEntries(
                entry("foothold.encryption.key", Base64.getEncoder().encodeToString(anyKey)),
                entry("foothold.database.host", "127.0.0.1"),
                entry("foothold.database.port", database),
                entry("foothold.database.password", PASSWORD),
                entry("quarkus.http.host-enabled", false),
                entry("quarkus.scheduler.enabled", false),
                entry("quarkus.oidc.tenant-enabled", false),
                entry("quarkus.otel.sdk.disabled", true),
                entry("mp.messaging.incoming.access.enabled", false),
                entry("mp.messaging.incoming.triage-assessments.enabled", false),
                entry("quarkus.log.console.level", "ERROR"));
    }
}
