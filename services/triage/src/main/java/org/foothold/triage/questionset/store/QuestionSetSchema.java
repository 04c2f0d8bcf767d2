package org.foothold.triage.questionset.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/** Holds a written question set against the published schema. Each problem says where it is in the words of the set, not in positions. */
final class QuestionSetSchema {
    static final String RESOURCE = "questionsets/question-set.schema.json";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text());

    private QuestionSetSchema() {}

    static List<String> problemsOf(JsonNode set) {
        return SCHEMA.validate(set.toString(), InputFormat.JSON).stream()
                .map(error -> placeOf(set, error) + ": " + error.getMessage())
                .distinct()
                .toList();
    }

    static String text() {
        try (var schema = QuestionSetSchema.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "/questions/3/options/1/text" as "question money, option behind, text". */
    private static String placeOf(JsonNode set, Error error) {
        var path = error.getInstanceLocation();
        var place = new StringJoiner(", ").setEmptyValue("the set");
        var at = set;
        for (int i = 0; i < path.getNameCount(); i++) {
            var name = path.getName(i);
            var step = name.toString();
            at = at.isArray() ? at.path(Integer.parseInt(step)) : at.path(step);
            if (at.hasNonNull("key") || at.hasNonNull("code")) {
                place.add(kindOf(path.getName(i - 1).toString()) + " "
                        + at.path(at.hasNonNull("key") ? "key" : "code").asText());
            } else if (!List.of("questions", "sections", "options", "fields").contains(step) || last(path, i)) {
                place.add(step);
            }
        }
        return place.toString();
    }

    private static boolean last(com.networknt.schema.path.NodePath path, int index) {
        return index == path.getNameCount() - 1;
    }

    private static String kindOf(String list) {
        return list.endsWith("s") ? list.substring(0, list.length() - 1) : list;
    }
}
