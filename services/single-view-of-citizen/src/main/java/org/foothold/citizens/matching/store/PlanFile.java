package org.foothold.citizens.matching.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothold.citizens.matching.domain.BlockingRule;
import org.foothold.citizens.matching.domain.ComparisonKind;
import org.foothold.citizens.matching.domain.Guard;
import org.foothold.citizens.matching.domain.ModelPlan;

/**
 * What a model compares, by what it finds records, and its thresholds: the part of a model that people write, in YAML.
 *
 * @param name of the models trained by it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlanFile(
        String name,
        List<Attribute> attributes,
        List<List<String>> blocking,
        List<String> identifiers,
        List<Guard> guards,
        Thresholds thresholds) {

    /** @param frequencies whether common values weigh less */
    public record Attribute(String name, ComparisonKind kind, boolean frequencies) {}

    /** In bits. */
    public record Thresholds(double join, double review) {}

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final int THOUSANDTHS = 1_000;

    /** One that ships with the service. */
    public static PlanFile shipped(String file) throws IOException {
        try (InputStream yaml = PlanFile.class.getResourceAsStream("/linkage/" + file + ".yaml")) {
            if (yaml == null) {
                throw new IOException("no plan " + file + " in this service");
            }
            return YAML.readValue(yaml, PlanFile.class);
        }
    }

    /** The same for a model of another name. */
    public PlanFile named(String other) {
        return new PlanFile(other, attributes, blocking, identifiers, guards, thresholds);
    }

    public ModelPlan plan() {
        return new ModelPlan(
                name,
                (int) Math.round(thresholds.join * THOUSANDTHS),
                (int) Math.round(thresholds.review * THOUSANDTHS),
                attributes.stream()
                        .map(attribute ->
                                new ModelPlan.Attribute(attribute.name, attribute.kind, attribute.frequencies))
                        .toList(),
                blocking.stream().map(BlockingRule::new).toList(),
                Set.copyOf(Optional.ofNullable(identifiers).orElse(List.of())),
                Set.copyOf(Optional.ofNullable(guards).orElse(List.of())));
    }
}
