package org.foothold.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The yardstick: the same events straight to Kafka, with neither database nor connector between. */
public final class TopicWriter implements OpenLoop.Sender {

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    public TopicWriter(Map<String, Object> kafka, String topic) {
        var settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("linger.ms", 0);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        this.topic = topic;
    }

    @Override
    public void send(int number, long dueNanos) {
        var key = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        var value = Arrivals.value(number, dueNanos).getBytes(StandardCharsets.US_ASCII);
        producer.send(new ProducerRecord<>(topic, key, value));
    }

    @Override
    public void close() {
        producer.close();
    }
}
