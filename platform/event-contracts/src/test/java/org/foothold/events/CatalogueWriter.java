package org.foothold.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Makes the event catalogue of {@code docs/events} from the contracts: AsyncAPI 3.0, an index, a page per event. */
final class CatalogueWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogueWriter() {}

    /** File name in {@code docs/events} → content. */
    static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("asyncapi.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(asyncApi()) + "\n");
        files.put("README.md", index());
        for (EventType<?> type : EventCatalogue.all()) {
            files.put(type.name() + ".md", page(type));
        }
        return files;
    }

    private static ObjectNode asyncApi() throws IOException {
        ObjectNode api = JSON.createObjectNode().put("asyncapi", "3.0.0");
        api.putObject("info")
                .put("title", "Foothold events")
                .put("version", "1")
                .put(
                        "description",
                        "CloudEvents 1.0 in Kafka's binary mode: attributes as headers, JSON data as the value.");
        ObjectNode channels = api.putObject("channels");
        ObjectNode operations = api.putObject("operations");
        ObjectNode components = api.putObject("components");
        ObjectNode messages = components.putObject("messages");
        ObjectNode schemas = components.putObject("schemas");
        for (EventType<?> type : EventCatalogue.all()) {
            schemas.set(type.name(), read(type, "schema"));
            ObjectNode message = messages.putObject(type.name());
            message.put("name", type.name()).put("contentType", "application/json");
            message.put("summary", read(type, "schema").get("description").asText());
            message.putObject("payload").put("$ref", "#/components/schemas/" + type.name());
            message.putArray("examples").addObject().set("payload", read(type, "sample"));
            ObjectNode channel = channels.withObject("/" + type.topic());
            channel.put("address", type.topic());
            channel.withObject("/messages").putObject(type.name()).put("$ref", "#/components/messages/" + type.name());
            ObjectNode send = operations.withObject("/send-" + type.topic().replace('.', '-'));
            send.put("action", "send");
            send.putObject("channel").put("$ref", "#/channels/" + type.topic());
        }
        return api;
    }

    private static String index() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Event catalogue

                What the services tell each other. Made from `platform/event-contracts`; to write it anew after a change:
                `./mvnw -pl platform/event-contracts -am test -Dfoothold.catalogue=write`.
                The same for machines: [asyncapi.json](asyncapi.json).

                Every event is a CloudEvent 1.0: attributes as Kafka headers (`ce_id`, `ce_type`, `ce_source`, `ce_subject`, `ce_time`,
                `ce_aggregateversion`, `ce_occurredat`, `ce_correlationid`, `ce_causationid`, `ce_restriction`, `ce_dataclass`,
                `traceparent`), the data as a JSON value, the key is the aggregate's id. No name, address, phone number, date of birth
                or free text about a person is ever in one.

                """);
        Map<String, List<EventType<?>>> topics = EventCatalogue.all().stream()
                .collect(Collectors.groupingBy(EventType::topic, LinkedHashMap::new, Collectors.toList()));
        for (var topic : topics.entrySet()) {
            page.append("## %s%n%n| event | when |%n| --- | --- |%n".formatted(topic.getKey()));
            for (EventType<?> type : topic.getValue()) {
                page.append("| [%s](%s.md) | %s |%n".formatted(type.name(), type.name(), description(type)));
            }
            page.append("%n".formatted());
        }
        return page.toString().stripTrailing() + System.lineSeparator();
    }

    private static String page(EventType<?> type) throws IOException {
        JsonNode schema = read(type, "schema");
        Set<String> required = StreamSupport.stream(schema.get("required").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        StringBuilder page = new StringBuilder("# %s%n%n%s%n%n".formatted(type.name(), description(type)));
        page.append("Topic `%s`, data class %s.%n%n"
                .formatted(type.topic(), type.dataClass().code()));
        page.append("| field | form | required | meaning |%n| --- | --- | --- | --- |%n".formatted());
        schema.get("properties")
                .properties()
                .forEach(field -> page.append("| %s | %s | %s | %s |%n"
                        .formatted(
                                field.getKey(),
                                form(field.getValue()),
                                required.contains(field.getKey()) ? "yes" : "",
                                field.getValue().path("description").asText(""))));
        page.append("%n```json%n%s%n```%n"
                .formatted(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(read(type, "sample"))));
        return page.toString();
    }

    private static String form(JsonNode field) {
        if (field.has("enum")) {
            return StreamSupport.stream(((ArrayNode) field.get("enum")).spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", "));
        }
        return field.path("format").asText(field.path("type").asText());
    }

    private static String description(EventType<?> type) throws IOException {
        return read(type, "schema").get("description").asText();
    }

    private static JsonNode read(EventType<?> type, String kind) throws IOException {
        try (InputStream in =
                EventCatalogue.class.getResourceAsStream("/events/" + type.name() + "." + kind + ".json")) {
            return JSON.readTree(in);
        }
    }
}
