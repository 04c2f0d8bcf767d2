package org.foothold.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.foothold.servers.Archives;
import org.foothold.servers.DebeziumServer;
import org.foothold.servers.ServerFailure;
import org.foothold.servers.ServerProcess;

/** Carries each service's outbox to Kafka. It waits for the services, whose migrations make the tables it reads. */
public final class DebeziumPart implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Installation installation;
    private DebeziumServer server;

    public DebeziumPart(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return "debezium";
    }

    @Override
    public String title() {
        return "Debezium";
    }

    @Override
    public Set<String> needs() {
        var needs = new TreeSet<>(Set.of("postgres", "kafka"));
        connectors().stream().map(DebeziumPart::serviceOf).forEach(needs::add);
        return needs;
    }

    @Override
    public int port() {
        return installation.ports().fixed(name());
    }

    @Override
    public ServerProcess start(Consumer<String> doing) {
        if (server == null) {
            var state = installation.state();
            server = DebeziumServer.launch(
                    DebeziumServer.Settings.in(state.data(name()), port(), connectors(), environment())
                            .archivingClassesIn(state.cache().resolve("debezium.jsa"))
                            .loggingTo(state.log(name())));
        } else {
            server.startAgain();
        }
        doing.accept("waiting until every outbox is followed");
        server.awaitReady(PATIENCE);
        return server.process();
    }

    @Override
    public boolean answers() {
        return Http.answers(port(), "/q/health/ready");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    private Map<String, String> environment() {
        var secrets = installation.secrets();
        var settings = new TreeMap<String, String>();
        settings.put("FOOTHOLD_DATABASE_HOST", "127.0.0.1");
        settings.put("FOOTHOLD_DATABASE_PORT", "" + installation.ports().fixed("postgres"));
        settings.put("FOOTHOLD_RELAY_PASSWORD", secrets.password("database.relay"));
        settings.put("FOOTHOLD_RELAY_POLL_MS", "10");
        settings.put(
                "FOOTHOLD_KAFKA_BOOTSTRAP", "127.0.0.1:" + installation.ports().fixed("kafka"));
        settings.put("FOOTHOLD_KAFKA_PROTOCOL", "SASL_PLAINTEXT");
        ServiceDefinition.ALL.forEach(service -> settings.put(
                "FOOTHOLD_" + service.shortName().toUpperCase(Locale.ROOT) + "_KAFKA_PASSWORD",
                secrets.password("kafka." + service.shortName())));
        return settings;
    }

    /** The connector files of the services that run here. */
    private static List<Path> connectors() {
        try (var files = Files.list(Archives.kafkaDeployment().resolve("connectors"))) {
            var here = ServiceDefinition.ALL.stream()
                    .map(ServiceDefinition::shortName)
                    .toList();
            return files.filter(file -> here.contains(serviceOf(file))).sorted().toList();
        } catch (IOException e) {
            throw new ServerFailure("deploy/kafka/connectors cannot be read: restore it from the repository.", e);
        }
    }

    private static String serviceOf(Path connector) {
        return connector.getFileName().toString().replaceFirst("[-.].*", "");
    }
}
