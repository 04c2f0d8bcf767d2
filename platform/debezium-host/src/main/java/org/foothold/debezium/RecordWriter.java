package org.foothold.debezium;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.Converter;
import org.apache.kafka.connect.storage.HeaderConverter;

/** Turns what a connector emits into what goes over the wire, with the converters that the connector's file names. */
final class RecordWriter {

    private final Converter key;
    private final Converter value;
    private final HeaderConverter header;

    RecordWriter(ConnectorFile connector) {
        key = create(Converter.class, connector, "key.converter");
        key.configure(settings(connector, "key.converter."), true);
        value = create(Converter.class, connector, "value.converter");
        value.configure(settings(connector, "value.converter."), false);
        header = create(HeaderConverter.class, connector, "header.converter");
        var headers = settings(connector, "header.converter.");
        headers.put("converter.type", "header"); // as Connect tells it
        header.configure(headers);
    }

    ProducerRecord<byte[], byte[]> write(SourceRecord source) {
        var topic = source.topic();
        var out = new ProducerRecord<>(
                topic,
                source.kafkaPartition(),
                source.timestamp(),
                key.fromConnectData(topic, source.keySchema(), source.key()),
                value.fromConnectData(topic, source.valueSchema(), source.value()));
        source.headers().forEach(from -> {
            if (from.value() != null) {
                out.headers().add(from.key(), header.fromConnectHeader(topic, from.key(), from.schema(), from.value()));
            }
        });
        return out;
    }

    private static Map<String, String> settings(ConnectorFile connector, String prefix) {
        return connector.configuration().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(prefix.length()),
                        Map.Entry::getValue,
                        (a, b) -> b,
                        HashMap::new));
    }

    private static <T> T create(Class<T> kind, ConnectorFile connector, String setting) {
        try {
            return kind.cast(Class.forName(connector.get(setting))
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalArgumentException(connector.name() + ": " + setting + " names no converter.", e);
        }
    }
}
