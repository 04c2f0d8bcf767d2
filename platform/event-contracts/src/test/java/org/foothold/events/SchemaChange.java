package org.foothold.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * What a reader of a published version would stumble over. A version grows by optional fields alone: nothing disappears,
 * nothing changes its form, nothing becomes required (old events lack it) or optional (readers count on it).
 */
final class SchemaChange {

    private static final List<String> FORM = List.of("type", "format", "pattern", "items", "maxLength");

    private SchemaChange() {}

    /** @return what breaks, empty when nothing does */
    static List<String> breaks(JsonNode published, JsonNode now) {
        List<String> breaks = new ArrayList<>();
        if (!texts(published.get("required")).equals(texts(now.get("required")))) {
            breaks.add("the required fields are no longer the same");
        }
        published.get("properties").properties().forEach(field -> {
            JsonNode today = now.get("properties").get(field.getKey());
            if (today == null) {
                breaks.add(field.getKey() + " disappeared");
            } else {
                breaks.addAll(breaks(field.getKey(), field.getValue(), today));
            }
        });
        return breaks;
    }

    private static List<String> breaks(String name, JsonNode published, JsonNode now) {
        List<String> breaks = new ArrayList<>();
        for (String keyword : FORM) {
            if (!published.path(keyword).equals(now.path(keyword))) {
                breaks.add(name + " changed its " + keyword);
            }
        }
        if (!texts(now.path("enum")).containsAll(texts(published.path("enum")))) {
            breaks.add(name + " lost a value");
        }
        return breaks;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        if (array != null) {
            StreamSupport.stream(array.spliterator(), false)
                    .map(JsonNode::asText)
                    .forEach(texts::add);
        }
        return texts;
    }
}
