package org.foothold.triage.assessment.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foothold.triage.assessment.domain.Concern;

/** The shipped tables read as text, apart from the engine, so that a test does not ask the engine about itself. */
final class ShippedTables {

    private static final Pattern MEANING =
            Pattern.compile("<rule id=\"meaning-[^\"]+\"><inputEntry[^>]*><text>\"([^\"]+)\"</text></inputEntry>"
                    + "<outputEntry[^>]*><text>\"([^\"]+)\"");
    private static final Pattern RULE = Pattern.compile("<rule id=\"(?!meaning-)([^\"]+)\"");

    private final String resource;

    private ShippedTables(String resource) {
        this.resource = resource;
    }

    /** @param set name and version as its files are named, such as {@code first-step-1} */
    static ShippedTables of(String set) {
        return new ShippedTables("decisions/" + set + ".dmn");
    }

    Map<String, Concern> concerns() {
        return MEANING.matcher(text())
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> Concern.of(found.group(2))));
    }

    /** The rows of the table of stages. */
    List<String> rules() {
        var table = text().split("<decisionTable id=\"stage-table\"")[1].split("</decisionTable>")[0];
        return RULE.matcher(table).results().map(found -> found.group(1)).toList();
    }

    String text() {
        try (var dmn = open()) {
            return new String(dmn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() {
        return ShippedTables.class.getClassLoader().getResourceAsStream(resource);
    }
}
