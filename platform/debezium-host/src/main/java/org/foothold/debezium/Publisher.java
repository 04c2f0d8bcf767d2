package org.foothold.debezium;

import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.connect.source.SourceRecord;

/**
 * Publishes what a connector has read, in its order. A position in the log is given back only when the broker has acknowledged
 * everything before it: a crash may publish twice, and never loses.
 */
final class Publisher implements DebeziumEngine.ChangeConsumer<RecordChangeEvent<SourceRecord>>, AutoCloseable {

    private final RecordWriter writer;
    private final Status status;
    private final KafkaProducer<byte[], byte[]> producer;

    Publisher(ConnectorFile connector, String bootstrap, Status status) {
        this.writer = new RecordWriter(connector);
        this.status = status;
        var settings = new Properties();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, connector.name());
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.putAll(connector.producer());
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void handleBatch(
            List<RecordChangeEvent<SourceRecord>> batch,
            DebeziumEngine.RecordCommitter<RecordChangeEvent<SourceRecord>> position)
            throws InterruptedException {
        var acknowledgements = new ArrayList<Future<?>>(batch.size());
        for (var change : batch) {
            acknowledgements.add(producer.send(writer.write(change.record())));
        }
        for (var acknowledgement : acknowledgements) {
            await(acknowledgement);
        }
        for (var change : batch) {
            position.markProcessed(change);
        }
        position.markBatchFinished();
        status.published(batch.size());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private static void await(Future<?> acknowledgement) throws InterruptedException {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Kafka refused an event: " + e.getCause().getMessage(), e.getCause());
        }
    }
}
