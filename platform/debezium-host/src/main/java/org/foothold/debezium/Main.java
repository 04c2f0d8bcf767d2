package org.foothold.debezium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code Main --port <port> --state <folder> <connector file>...}: runs the connectors until it is asked to stop. The broker is
 * named by FOOTHOLD_KAFKA_BOOTSTRAP; everything else stands in the connector files.
 */
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 5 || !"--port".equals(arguments[0]) || !"--state".equals(arguments[2])) {
            System.err.println("Usage: --port <port> --state <folder> <connector file>...");
            System.exit(2);
        }
        var state = Files.createDirectories(Path.of(arguments[3]));
        var bootstrap = System.getenv("FOOTHOLD_KAFKA_BOOTSTRAP");
        var relays = new ArrayList<Relay>();
        for (var file : List.of(arguments).subList(4, arguments.length)) {
            relays.add(new Relay(ConnectorFile.read(Path.of(file), System::getenv), state, bootstrap));
        }
        var server = new StatusServer(Integer.parseInt(arguments[1]), relays);
        relays.forEach(Relay::start);
        LOG.info("connectors={} status=http://127.0.0.1:{}/q/health/ready", relays.size(), server.port());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, relays), "stop"));
    }

    private static void stop(StatusServer server, List<Relay> relays) {
        server.close();
        relays.parallelStream().forEach(Main::stop);
    }

    private static void stop(Relay relay) {
        try {
            relay.close();
        } catch (IOException | IllegalStateException e) {
            LOG.warn("connector={} did not stop cleanly: {}", relay.connector().name(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
