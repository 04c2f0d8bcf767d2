package org.foothold.debezium;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A connector as Kafka Connect takes it (name and configuration). Placeholders {@code ${env:NAME}} are filled from the
 * environment, as Connect's own provider does.
 */
record ConnectorFile(String name, Map<String, String> configuration) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{env:([A-Z0-9_]+)}");
    private static final String PRODUCER = "producer.override.";

    private record Document(String name, Map<String, String> config) {}

    static ConnectorFile read(Path file, UnaryOperator<String> environment) {
        try {
            var document = new ObjectMapper().readValue(file.toFile(), Document.class);
            var filled = document.config().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> fill(entry.getValue(), environment)));
            return new ConnectorFile(document.name(), filled);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " is not a connector: " + e.getMessage(), e);
        }
    }

    /** What the file says about the producer, in the producer's own words. */
    Properties producer() {
        var properties = new Properties();
        configuration.forEach((key, value) -> {
            if (key.startsWith(PRODUCER)) {
                properties.put(key.substring(PRODUCER.length()), value);
            }
        });
        return properties;
    }

    /** What the engine needs: all but what concerns the way out, which is the publisher's. */
    Properties engine() {
        var properties = new Properties();
        configuration.forEach((key, value) -> {
            if (!key.startsWith(PRODUCER) && !key.contains(".converter")) {
                properties.put(key, value);
            }
        });
        properties.put("name", name);
        return properties;
    }

    String get(String key) {
        return configuration.get(key);
    }

    private static String fill(String value, UnaryOperator<String> environment) {
        return PLACEHOLDER.matcher(value).replaceAll(found -> {
            var filling = environment.apply(found.group(1));
            if (filling == null) {
                throw new IllegalArgumentException("The environment variable " + found.group(1) + " is not set.");
            }
            return Matcher.quoteReplacement(filling);
        });
    }
}
