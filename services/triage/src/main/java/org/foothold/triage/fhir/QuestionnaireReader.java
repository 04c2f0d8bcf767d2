package org.foothold.triage.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.foothold.triage.questionset.domain.Choice;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Kind;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.foothold.triage.questionset.domain.Section;
import org.foothold.triage.questionset.domain.Text;
import org.foothold.triage.questionset.domain.Words;

/**
 * Reads a FHIR R4 Questionnaire as a question set. Link ids stay the keys and codes stay the codes, so that answers can be given back as they came. What we
 * cannot ask faithfully is refused by name rather than asked in another way.
 */
public final class QuestionnaireReader {
    private static final int SHORT = 500;
    private static final int LONG = 10_000;
    private static final int DECIMALS = 6;
    private static final int NAME = 40;

    private final JsonNode questionnaire;
    private final List<Section> sections = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Map<String, JsonNode>> codings = new LinkedHashMap<>();

    private QuestionnaireReader(JsonNode questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** @throws UnusableQuestionnaire naming the item that we cannot ask */
    public static Instrument read(JsonNode questionnaire) {
        if (!questionnaire.path("resourceType").asText().equals("Questionnaire")) {
            throw new UnusableQuestionnaire("(root)", "this is not a Questionnaire");
        }
        return new QuestionnaireReader(questionnaire).read();
    }

    private Instrument read() {
        questionnaire.path("item").forEach(item -> readItem(item, null));
        if (questions.isEmpty()) {
            throw new UnusableQuestionnaire("(root)", "there is no question in it");
        }
        var title =
                questionnaire.path("title").asText(questionnaire.path("name").asText("Questionnaire"));
        var set = new QuestionSet(
                new QuestionSetRef(name(), 1), List.of(Text.FALLBACK), text(title), sections, questions);
        return new Instrument(set, questionnaire, codings);
    }

    private String name() {
        var url = questionnaire.path("url").asText(questionnaire.path("id").asText("questionnaire"));
        var last =
                url.substring(url.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        var named = !last.isEmpty() && Character.isLetter(last.charAt(0)) ? last : "q-" + last;
        return named.substring(0, Math.min(NAME, named.length()));
    }

    private void readItem(JsonNode item, String section) {
        var id = item.path("linkId").asText();
        switch (item.path("type").asText()) {
            case "group" -> readGroup(item, id);
            case "display" -> {
                // words beside a question; they are shown with it
            }
            default -> {
                questions.add(question(item, id, section));
                item.path("item").forEach(child -> readItem(child, section));
            }
        }
    }

    private void readGroup(JsonNode item, String id) {
        if (item.path("repeats").asBoolean() || item.has("enableWhen")) {
            throw new UnusableQuestionnaire(id, "groups that repeat or depend on an answer are not read");
        }
        boolean asks = StreamSupport.stream(item.path("item").spliterator(), false)
                .anyMatch(child -> !child.path("type").asText().equals("group"));
        if (asks) {
            sections.add(new Section(id, text(item.path("text").asText(id))));
        }
        item.path("item").forEach(child -> readItem(child, asks ? id : null));
    }

    private Question question(JsonNode item, String id, String section) {
        if (questions.stream().anyMatch(other -> other.key().equals(id))) {
            throw new UnusableQuestionnaire(id, "there are two with this link id");
        }
        return new Question(
                id,
                kind(item, id),
                text(item.path("text").asText(id)),
                help(item),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(section),
                EnableWhen.read(item, id, questions),
                !item.path("required").asBoolean(),
                Optional.empty());
    }

    private Kind kind(JsonNode item, String id) {
        var type = item.path("type").asText();
        boolean repeats = item.path("repeats").asBoolean();
        if (repeats && !type.equals("choice")) {
            throw new UnusableQuestionnaire(id, "a " + type + " that repeats is not read");
        }
        return switch (type) {
            case "choice" -> new Choose(repeats ? Choice.ANY : Choice.ONE, options(item, id));
            case "boolean" -> new Choose(Choice.ONE, yesAndNo(id));
            case "string" -> new Words(item.path("maxLength").asInt(SHORT));
            case "text" -> new Words(item.path("maxLength").asInt(LONG));
            case "integer" -> new Numbers(0, Optional.empty(), Optional.empty(), unit(item));
            case "decimal" -> new Numbers(DECIMALS, Optional.empty(), Optional.empty(), unit(item));
            case "date" -> new Dates(true, Optional.empty(), Optional.empty(), false);
            default -> throw new UnusableQuestionnaire(id, "the type \"" + type + "\" is not read");
        };
    }

    private List<Option> options(JsonNode item, String id) {
        var known = new LinkedHashMap<String, JsonNode>();
        var options = new ArrayList<Option>();
        for (var option : item.path("answerOption")) {
            var coded = Codings.codeOf(option)
                    .orElseThrow(() -> new UnusableQuestionnaire(id, "an option that is neither coded nor a text"));
            if (known.put(coded, Codings.valueOf(option)) != null) {
                throw new UnusableQuestionnaire(id, "there are two options " + coded);
            }
            options.add(new Option(coded, text(Codings.displayOf(option)), Optional.empty(), false, Optional.empty()));
        }
        if (options.size() < 2) {
            throw new UnusableQuestionnaire(id, "its options are not written in it");
        }
        codings.put(id, known);
        return options;
    }

    private List<Option> yesAndNo(String id) {
        var json = JsonNodeFactory.instance;
        codings.put(id, Map.of("true", json.booleanNode(true), "false", json.booleanNode(false)));
        return List.of(
                new Option("true", text("Yes"), Optional.empty(), false, Optional.empty()),
                new Option("false", text("No"), Optional.empty(), false, Optional.empty()));
    }

    /** Displays within an item explain it. */
    private static Optional<Text> help(JsonNode item) {
        var words = StreamSupport.stream(item.path("item").spliterator(), false)
                .filter(child -> child.path("type").asText().equals("display"))
                .map(child -> child.path("text").asText())
                .collect(Collectors.joining(" "));
        return words.isBlank() ? Optional.empty() : Optional.of(text(words));
    }

    private static Optional<Text> unit(JsonNode item) {
        return StreamSupport.stream(item.path("extension").spliterator(), false)
                .filter(extension -> extension.path("url").asText().endsWith("/questionnaire-unit"))
                .map(extension -> extension
                        .at("/valueCoding/display")
                        .asText(extension.at("/valueCoding/code").asText()))
                .findFirst()
                .filter(unit -> !unit.isBlank())
                .map(QuestionnaireReader::text);
    }

    private static Text text(String words) {
        return new Text(Map.of(Text.FALLBACK, words));
    }
}
