package org.foothold.triage.publishing.rulefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Another thing that a row might say: the next of the values that the file allows for its first result. */
final class Flip {

    private Flip() {}

    static Optional<String> of(Element definitions, Element rule) {
        var said = Dom.text(Dom.children(rule, "outputEntry").getFirst());
        var allowed = allowed(definitions, typeOfFirstResult((Element) rule.getParentNode()));
        int at = allowed.indexOf(said);
        if (at < 0 || allowed.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(allowed.get(at + 1 < allowed.size() ? at + 1 : at - 1));
    }

    private static String typeOfFirstResult(Element table) {
        return Dom.children(table, "output").getFirst().getAttribute("typeRef");
    }

    private static List<String> allowed(Element definitions, String type) {
        return Dom.children(definitions, "itemDefinition").stream()
                .filter(definition -> definition.getAttribute("name").equals(type))
                .flatMap(definition -> Dom.children(definition, "allowedValues").stream())
                .flatMap(values -> Arrays.stream(Dom.text(values).split(",")))
                .map(String::strip)
                .toList();
    }
}
