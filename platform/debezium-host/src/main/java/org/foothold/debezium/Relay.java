package org.foothold.debezium;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.source.SourceRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connector for as long as the host lives. An engine ends for good at its first exception, so it is started again, at first
 * after a second, then less and less often; meanwhile the host says that it is not ready.
 */
final class Relay implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final long FIRST_PAUSE_MS = 1_000;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final ConnectorFile connector;
    private final Path stateFolder;
    private final String bootstrap;
    private final Status status = new Status();
    private volatile boolean closing;
    private volatile DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;
    private Thread thread;

    Relay(ConnectorFile connector, Path stateFolder, String bootstrap) {
        this.connector = connector;
        this.stateFolder = stateFolder;
        this.bootstrap = bootstrap;
    }

    ConnectorFile connector() {
        return connector;
    }

    Status status() {
        return status;
    }

    void start() {
        thread = Thread.ofPlatform().name(connector.name()).start(this);
    }

    @Override
    public void run() {
        var pause = FIRST_PAUSE_MS;
        while (!closing) {
            var before = status.publishedSoFar();
            runOnce();
            if (closing) {
                return;
            }
            pause = status.publishedSoFar() > before ? FIRST_PAUSE_MS : Math.min(2 * pause, LONGEST_PAUSE_MS);
            LOG.warn("connector={} restarts in {} ms: {}", connector.name(), pause, status.trouble());
            sleep(pause);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closing = true;
        var running = engine;
        if (running != null) {
            running.close(); // its thread ends by itself, with the position written
        } else {
            thread.interrupt(); // it waits to start an engine again
        }
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void runOnce() {
        try (var publisher = new Publisher(connector, bootstrap, status)) {
            engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                    .using(settings())
                    .using(new DebeziumEngine.ConnectorCallback() {
                        @Override
                        public void pollingStarted() {
                            status.streaming();
                        }
                    })
                    .using((success, message, error) -> status.ended(reason(message, error)))
                    .notifying(publisher)
                    .build();
            engine.run();
        } catch (RuntimeException e) {
            status.ended(reason(e.getMessage(), e));
        } finally {
            engine = null;
        }
    }

    private Properties settings() {
        var settings = connector.engine();
        settings.put("offset.storage", "org.apache.kafka.connect.storage.FileOffsetBackingStore");
        settings.put(
                "offset.storage.file.filename",
                stateFolder.resolve(connector.name() + ".offsets").toString());
        settings.put("offset.flush.interval.ms", "1000");
        settings.put("errors.retry.delay.max.ms", "2000");
        return settings;
    }

    private static String reason(String message, Throwable error) {
        var root = error;
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        return root == null || root.getMessage() == null ? message : root.getMessage();
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
