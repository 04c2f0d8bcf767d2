package org.foothold.triage.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Concept;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Places;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Sums;
import org.foothold.triage.questionset.domain.Text;
import org.foothold.triage.questionset.domain.Words;

/** Writes one of our question sets as a FHIR R4 Questionnaire in one language. */
public final class QuestionnaireWriter {
    private static final String URN = "urn:foothold:question-set:";
    private static final int POSTCODE = 8;

    private final QuestionSet set;
    private final String language;
    private final Map<String, Map<String, JsonNode>> codings = new LinkedHashMap<>();

    private QuestionnaireWriter(QuestionSet set, String language) {
        this.set = set;
        this.language = language;
    }

    /** @throws UnusableQuestionnaire naming the question whose condition FHIR has no words for */
    public static Instrument write(QuestionSet set, String language) {
        return new QuestionnaireWriter(set, language).write();
    }

    private Instrument write() {
        var questionnaire = JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "Questionnaire")
                .put("language", language)
                .put("url", URN + set.ref().name())
                .put("version", Integer.toString(set.ref().version()))
                .put("name", machineName(set.ref().name()))
                .put("title", set.title().in(language))
                .put("status", "active");
        var items = questionnaire.putArray("item");
        if (set.sections().isEmpty()) {
            set.questions().forEach(question -> add(items, question, question.key()));
        }
        for (var section : set.sections()) {
            var group = items.addObject()
                    .put("linkId", "section." + section.key())
                    .put("text", section.title().in(language))
                    .put("type", "group");
            var inner = group.putArray("item");
            set.questions().stream()
                    .filter(question ->
                            question.section().filter(section.key()::equals).isPresent())
                    .forEach(question -> add(inner, question, question.key()));
        }
        return new Instrument(set, questionnaire, codings);
    }

    private void add(ArrayNode items, Question question, String linkId) {
        var item = items.addObject()
                .put("linkId", linkId)
                .put("text", question.title().in(language))
                .put("type", typeOf(question));
        set.conceptOf(linkId)
                .ifPresent(concept -> write(concept, item.putArray("code").addObject()));
        question.askIf().ifPresent(condition -> EnableWhen.write(condition, item, linkId, set));
        if (!question.maySkip()) {
            item.put("required", true);
        }
        switch (question.kind()) {
            case Choose choose -> {
                item.put("repeats", question.takesSeveral());
                addOptions(item, choose, linkId);
            }
            case Words words -> item.put("maxLength", words.atMost());
            case Places ignored -> item.put("maxLength", POSTCODE);
            case Group group -> {
                item.put("repeats", group.repeats());
                var fields = item.putArray("item");
                group.fields().forEach(field -> add(fields, field, linkId + "." + field.key()));
            }
            default -> {
                // the type says it all
            }
        }
        question.hint().ifPresent(hint -> addHelp(item, hint, linkId));
    }

    private void addHelp(ObjectNode item, Text hint, String linkId) {
        item.withArray("item")
                .addObject()
                .put("linkId", linkId + ".help")
                .put("text", hint.in(language))
                .put("type", "display");
    }

    private void addOptions(ObjectNode item, Choose choose, String linkId) {
        var known = new LinkedHashMap<String, JsonNode>();
        var options = item.putArray("answerOption");
        for (var option : choose.options()) {
            var coding = coding(set, linkId, option.code())
                    .put("display", option.text().in(language));
            known.put(option.code(), coding);
            options.addObject().set("valueCoding", coding);
        }
        codings.put(linkId, known);
    }

    /** A name for programs begins with a capital and has neither spaces nor hyphens (rule que-0 of the standard). */
    private static String machineName(String name) {
        return Stream.of(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** As others code it where they do, else by our own name for it. */
    static ObjectNode coding(QuestionSet set, String linkId, String option) {
        var coding = JsonNodeFactory.instance.objectNode();
        set.conceptOf(linkId, option)
                .ifPresentOrElse(
                        concept -> write(concept, coding),
                        () -> coding.put("system", system(set, linkId)).put("code", option));
        return coding;
    }

    private static ObjectNode write(Concept concept, ObjectNode coding) {
        concept.system().ifPresent(system -> coding.put("system", system));
        return coding.put("code", concept.code());
    }

    private static String system(QuestionSet set, String linkId) {
        return URN + set.ref().name() + ":" + set.ref().version() + ":" + linkId;
    }

    private static String typeOf(Question question) {
        return switch (question.kind()) {
            case Choose ignored -> "choice";
            case Words words -> words.fitsOneLine() ? "string" : "text";
            case Numbers numbers -> numbers.decimals() == 0 ? "integer" : "decimal";
            case Sums ignored -> "quantity";
            case Dates ignored -> "date";
            case Places ignored -> "string";
            case Group ignored -> "group";
        };
    }
}
