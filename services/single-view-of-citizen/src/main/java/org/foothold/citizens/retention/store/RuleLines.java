package org.foothold.citizens.retention.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.foothold.citizens.retention.domain.CountedFrom;
import org.foothold.citizens.retention.domain.RetentionRule;

/** Rules as they are written: in the YAML that ships, and as JSON in a row. */
final class RuleLines {

    private static final String SHIPPED = "/retention/rules.yaml";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A rule in one line. */
    record Line(String source, String keep, String from, String because) {

        private static Line of(RetentionRule rule) {
            return new Line(
                    rule.sourceSystem(), rule.keep().toString(), rule.from().code(), rule.because());
        }

        private RetentionRule rule() {
            return new RetentionRule(
                    source, Period.parse(keep), CountedFrom.of(from).orElseThrow(), because);
        }
    }

    private RuleLines() {}

    static List<RetentionRule> shipped() {
        try (var yaml = RuleLines.class.getResourceAsStream(SHIPPED)) {
            return rules(YAML.readValue(yaml, Line[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RetentionRule> read(String json) {
        try {
            return rules(JSON.readValue(json, Line[].class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(List<RetentionRule> rules) {
        try {
            return JSON.writeValueAsString(rules.stream().map(Line::of).toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RetentionRule> rules(Line... lines) {
        return Stream.of(lines)
                .map(Line::rule)
                .sorted(Comparator.comparing(RetentionRule::sourceSystem))
                .toList();
    }
}
