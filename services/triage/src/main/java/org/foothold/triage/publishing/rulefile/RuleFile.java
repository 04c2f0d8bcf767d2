package org.foothold.triage.publishing.rulefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foothold.kernel.NotFound;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A file of rules. It never changes; what is changed is another file. */
public final class RuleFile {
    private static final String NAME = "[a-z][a-z0-9-]{0,79}";
    private static final Pattern BY_ZERO = Pattern.compile("/\\s*\\(?\\s*0+(\\.0+)?(?![.\\d])");

    private final String text;
    private final Document document;

    private RuleFile(String text) {
        this.text = text;
        this.document = Dom.parse(text);
    }

    /** @throws NotARuleFile when it is not DMN, or has no rows */
    public static RuleFile read(String text) {
        var file = new RuleFile(text);
        var root = file.document.getDocumentElement();
        if (!root.getLocalName().equals("definitions")
                || !String.valueOf(root.getNamespaceURI()).contains("/DMN/")) {
            throw new NotARuleFile("it is not DMN");
        }
        for (var decision : List.of("meanings", "stages")) {
            if (Dom.all(root, "decision").stream()
                    .noneMatch(found -> found.getAttribute("name").equals(decision))) {
                throw new NotARuleFile("there are no rules: it has no decision \"" + decision + "\"");
            }
        }
        if (file.ruleElements().findAny().isEmpty()) {
            throw new NotARuleFile("there are no rules: no table has a row");
        }
        return file;
    }

    public String text() {
        return text;
    }

    public List<RuleTable> tables() {
        return tableElements().map(RuleFile::table).toList();
    }

    /** The ids of all rows, table by table. */
    public List<String> rows() {
        return ruleElements().map(rule -> rule.getAttribute("id")).toList();
    }

    /** Places where something is divided by nought, which no table may do. */
    public List<String> divisionsByZero() {
        return Dom.all(document.getDocumentElement(), "text").stream()
                .filter(written -> BY_ZERO.matcher(written.getTextContent().replaceAll("\"[^\"]*\"", "\"\""))
                        .find())
                .map(written -> placeOf(written) + ": divides by zero")
                .distinct()
                .toList();
    }

    /** Reasons that are not written in a language, in every table that gives reasons: the table of stages has to. */
    public List<String> reasonsNotIn(List<String> languages) {
        return tables().stream()
                .filter(table ->
                        table.id().equals(stages()) || !table.languages().isEmpty())
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> languages.stream()
                                .filter(language -> !hasReason(table, row, language))
                                .map(language -> "row " + row.id() + ", reason: is not written in " + language)))
                .toList();
    }

    /** How much each answer worries us, as {@code question.option}: said by the tables whose first result is a concern. */
    public Map<String, String> concerns() {
        return tables().stream()
                .filter(table -> table.columns().size() == 1
                        && !table.results().isEmpty()
                        && table.results().getFirst().equals("concern"))
                .flatMap(table -> table.rows().stream())
                .collect(Collectors.toMap(
                        row -> bare(row.conditions().getFirst()),
                        row -> bare(row.results().getFirst()),
                        (one, other) -> one));
    }

    public RuleFile with(RuleRow changed) {
        var copy = new RuleFile(text);
        var rule = copy.rule(changed.id());
        fill(Dom.children(rule, "inputEntry"), changed.conditions());
        fill(Dom.children(rule, "outputEntry"), changed.results());
        fill(Dom.children(rule, "annotationEntry"), changed.reasons());
        return new RuleFile(Dom.write(copy.document));
    }

    /**
     * With a row once more beneath itself, under another name: how a row is added. What the row says of its own name in a result says the new one.
     *
     * @throws IllegalArgumentException where there is something of this name already, or it is no name
     */
    public RuleFile withCopyOf(String row, String name) {
        if (!name.matches(NAME) || names().contains(name)) {
            throw new IllegalArgumentException("A row has a name of its own");
        }
        var copy = new RuleFile(text);
        var rule = copy.rule(row);
        var another = (Element) rule.cloneNode(true);
        Dom.rename(another, row, name);
        Dom.children(another, "outputEntry").stream()
                .filter(result -> Dom.text(result).equals("\"" + row + "\""))
                .forEach(result -> Dom.setText(result, "\"" + name + "\""));
        rule.getParentNode().insertBefore(another, rule.getNextSibling());
        rule.getParentNode().insertBefore(copy.document.createTextNode("\n"), another);
        return new RuleFile(Dom.write(copy.document));
    }

    /** Every name in the file that must not be taken twice. */
    private Set<String> names() {
        return Dom.all(document.getDocumentElement(), "*").stream()
                .map(element -> element.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    public RuleFile without(String row) {
        var copy = new RuleFile(text);
        var rule = copy.rule(row);
        rule.getParentNode().removeChild(rule);
        return new RuleFile(Dom.write(copy.document));
    }

    /** What may go wrong with a row: it is not there, or it says the next other thing in its first result. */
    public Stream<RuleFile> mutationsOf(String row) {
        return Stream.concat(
                Stream.of(without(row)),
                Flip.of(document.getDocumentElement(), rule(row))
                        .map(result -> {
                            var copy = new RuleFile(text);
                            Dom.setText(
                                    Dom.children(copy.rule(row), "outputEntry").getFirst(), result);
                            return new RuleFile(Dom.write(copy.document));
                        })
                        .stream());
    }

    private static String bare(String literal) {
        return literal.replace("\"", "");
    }

    private String stages() {
        return Dom.all(document.getDocumentElement(), "decision").stream()
                .filter(decision -> decision.getAttribute("name").equals("stages"))
                .flatMap(decision -> Dom.all(decision, "decisionTable").stream())
                .map(table -> table.getAttribute("id"))
                .findFirst()
                .orElse("");
    }

    private static boolean hasReason(RuleTable table, RuleRow row, String language) {
        int column = table.languages().indexOf(language);
        return column >= 0
                && column < row.reasons().size()
                && !row.reasons().get(column).isBlank();
    }

    private static RuleTable table(Element table) {
        var owner = (Element) table.getParentNode();
        var named = owner.getLocalName().equals("encapsulatedLogic") ? (Element) owner.getParentNode() : owner;
        return new RuleTable(
                table.getAttribute("id"),
                named.getAttribute("name"),
                Dom.children(table, "input").stream()
                        .map(input -> input.hasAttribute("label")
                                ? input.getAttribute("label")
                                : Dom.text(
                                        Dom.children(input, "inputExpression").getFirst()))
                        .toList(),
                names(table, "output"),
                names(table, "annotation"),
                Dom.children(table, "rule").stream().map(RuleFile::row).toList());
    }

    private static RuleRow row(Element rule) {
        return new RuleRow(
                rule.getAttribute("id"),
                texts(rule, "inputEntry"),
                texts(rule, "outputEntry"),
                texts(rule, "annotationEntry"));
    }

    private static List<String> names(Element of, String child) {
        return Dom.children(of, child).stream()
                .map(named -> named.getAttribute("name"))
                .toList();
    }

    private static List<String> texts(Element of, String child) {
        return Dom.children(of, child).stream().map(Dom::text).toList();
    }

    private static void fill(List<Element> entries, List<String> texts) {
        IntStream.range(0, Math.min(entries.size(), texts.size()))
                .forEach(i -> Dom.setText(entries.get(i), texts.get(i)));
    }

    private static String placeOf(Element written) {
        for (var at = written; at.getParentNode() instanceof Element parent; at = parent) {
            if (parent.getLocalName().equals("rule")) {
                return "row " + parent.getAttribute("id");
            }
            if (parent.getLocalName().equals("decision")) {
                return "decision " + parent.getAttribute("name");
            }
        }
        return "the file";
    }

    private Element rule(String id) {
        return ruleElements()
                .filter(rule -> rule.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Stream<Element> tableElements() {
        return Dom.all(document.getDocumentElement(), "decisionTable").stream();
    }

    private Stream<Element> ruleElements() {
        return tableElements().flatMap(table -> Dom.children(table, "rule").stream());
    }
}
