package org.foothold.servers;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** The command lines of the broker, and the files they read. */
final class KafkaCommands {

    private final KafkaSettings settings;
    private final Path configuration;

    KafkaCommands(KafkaSettings settings) {
        this.settings = settings;
        this.configuration = settings.dataDirectory().resolve("server.properties");
    }

    /** The id of the cluster whose data lies there; formats the directory with the proposed id when it is empty. */
    String formatIfEmpty(String proposedId) {
        try {
            Files.createDirectories(settings.dataDirectory());
            writeConfiguration();
            var known = settings.dataDirectory().resolve("log/meta.properties");
            if (!Files.exists(known)) {
                format(proposedId);
            }
            var meta = new Properties();
            try (var in = Files.newBufferedReader(known)) {
                meta.load(in);
            }
            return meta.getProperty("cluster.id");
        } catch (IOException e) {
            throw new ServerFailure(
                    "Kafka's data directory %s could not be prepared (%s): check that the disk has room and the folder can be written."
                            .formatted(settings.dataDirectory(), e.getMessage()),
                    e);
        }
    }

    ProcessBuilder serve() {
        var command = java();
        settings.classArchive().ifPresent(file -> command.addAll(ClassArchive.options(file)));
        command.addAll(List.of("-cp", classPath(), "kafka.Kafka", configuration.toString()));
        return new ProcessBuilder(command);
    }

    private void writeConfiguration() throws IOException {
        var text = new StringWriter();
        KafkaConfiguration.of(settings).store(text, null);
        KafkaServer.writeSecretly(configuration, text.toString());
    }

    private void format(String clusterId) {
        var command = java();
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(), "kafka.tools.StorageTool", "format"));
        command.addAll(List.of("-t", clusterId, "-c", configuration.toString()));
        var done = ServerProcess.start("Kafka", new ProcessBuilder(command), settings.log());
        if (done.awaitEnd() != 0) {
            throw new ServerFailure("Kafka could not format %s: check that the disk has room; the reason stands in %s."
                    .formatted(settings.dataDirectory(), settings.log()));
        }
    }

    private List<String> java() {
        var command = new ArrayList<String>();
        command.add(settings.javaHome().resolve("bin/java").toString());
        command.addAll(List.of("-Xmx" + settings.heap(), "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server=info"));
        return command;
    }

    /** In one order, as a class archive is valid for one class path only. */
    private static String classPath() {
        try (var jars = Files.list(Archives.kafkaLibraries())) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(":"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
