package org.foothold.citizens.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.citizens.matching.domain.Guard;
import org.foothold.citizens.matching.domain.ModelPlan;
import org.foothold.citizens.matching.store.PlanFile;

/**
 * What a set of files looks like, and what of it is compared: written by hand, without looking at who is who.
 *
 * @param truth the column that says who is who, or the expression of which the first group does
 * @param dates how days are written: {@code year-first} or {@code day-first}
 * @param onePerPerson whether each file holds a person once at most
 */
record DataMapping(
        String name,
        String id,
        Truth truth,
        String dates,
        boolean onePerPerson,
        Map<String, List<String>> columns,
        Map<String, Map<String, String>> values,
        List<PlanFile.Attribute> attributes,
        List<List<String>> blocking,
        List<String> identifiers,
        List<Guard> guards,
        PlanFile.Thresholds thresholds) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    record Truth(String column, String pattern, Pairs pairs) {}

    /** A file that says which record of the second file is which of the first. */
    record Pairs(String first, String second) {}

    /** @param place a file, or the name of one that ships with the service */
    static DataMapping at(String place) throws IOException {
        if (!Files.exists(Path.of(place))) {
            return shipped(place);
        }
        try (InputStream yaml = Files.newInputStream(Path.of(place))) {
            return read(yaml);
        }
    }

    static DataMapping shipped(String name) throws IOException {
        try (InputStream yaml = DataMapping.class.getResourceAsStream("/linkage/" + name + ".yaml")) {
            if (yaml == null) {
                throw new IllegalArgumentException(
                        "There is no mapping " + name + ", neither as a file nor among those that ship.");
            }
            return read(yaml);
        }
    }

    static DataMapping read(InputStream yaml) throws IOException {
        return YAML.readValue(yaml, DataMapping.class);
    }

    /** The same, judged by another column than the mapping's own where one is named. */
    DataMapping judgedBy(Optional<String> column) {
        if (truth != null && truth.column != null && column.orElse(truth.column).equals(truth.column)) {
            return this;
        }
        if (column.isEmpty()) {
            throw new IllegalArgumentException("Nothing says who is who: name a column or a file of pairs by --truth.");
        }
        return new DataMapping(
                name,
                id,
                new Truth(column.get(), null, null),
                dates,
                onePerPerson,
                columns,
                values,
                attributes,
                blocking,
                identifiers,
                guards,
                thresholds);
    }

    ModelPlan plan() {
        return new PlanFile(name, attributes, blocking, identifiers, guards, thresholds).plan();
    }
}
