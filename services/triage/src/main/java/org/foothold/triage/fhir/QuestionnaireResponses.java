package org.foothold.triage.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.Route;

/**
 * Reads a FHIR R4 QuestionnaireResponse into answers and writes answers as one. Each answer is accepted by its question as if somebody gave it here; one that
 * the question refuses is refused by name.
 */
public final class QuestionnaireResponses {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Instrument instrument;

    public QuestionnaireResponses(Instrument instrument) {
        this.instrument = instrument;
    }

    /** @throws UnusableQuestionnaire naming the item */
    public Answers read(JsonNode response, LocalDate today) {
        if (!response.path("resourceType").asText().equals("QuestionnaireResponse")) {
            throw new UnusableQuestionnaire("(root)", "this is not a QuestionnaireResponse");
        }
        return read(response.path("item"), Answers.none(), today);
    }

    private Answers read(JsonNode items, Answers answers, LocalDate today) {
        var read = answers;
        var entries = new LinkedHashMap<String, List<Map<String, Given>>>();
        for (var item : items) {
            var group = groupOf(item);
            if (group.isPresent()) {
                entries.computeIfAbsent(item.path("linkId").asText(), id -> new ArrayList<>())
                        .add(entry(group.get(), item));
                continue;
            }
            if (item.has("answer")) {
                read = answered(item, read, today);
                for (var answer : item.get("answer")) {
                    read = read(answer.path("item"), read, today);
                }
            }
            read = read(item.path("item"), read, today);
        }
        for (var listed : entries.entrySet()) {
            read = accepted(listed.getKey(), Given.entries(listed.getValue()), read, today);
        }
        return read;
    }

    /** A group of ours that is answered as one question, entry by entry. */
    private Optional<Group> groupOf(JsonNode item) {
        return instrument.questions().questions().stream()
                .filter(question -> question.key().equals(item.path("linkId").asText()))
                .flatMap(question -> question.kind() instanceof Group group ? Stream.of(group) : Stream.empty())
                .findFirst();
    }

    private Map<String, Given> entry(Group group, JsonNode item) {
        var prefix = item.path("linkId").asText() + ".";
        var entry = new LinkedHashMap<String, Given>();
        for (var field : item.path("item")) {
            var id = field.path("linkId").asText();
            var key = id.startsWith(prefix) ? id.substring(prefix.length()) : id;
            if (group.fields().stream().noneMatch(known -> known.key().equals(key))) {
                throw new UnusableQuestionnaire(id, "is not asked by " + instrument.url());
            }
            entry.put(key, given(group.field(key), field.path("answer"), id));
        }
        return entry;
    }

    private Answers answered(JsonNode item, Answers answers, LocalDate today) {
        var id = item.path("linkId").asText();
        try {
            var question = instrument.questions().question(id);
            return accepted(id, given(question, item.get("answer"), id), answers, today);
        } catch (NotFound unknown) {
            throw new UnusableQuestionnaire(id, "is not asked by " + instrument.url());
        }
    }

    private Answers accepted(String id, Given given, Answers answers, LocalDate today) {
        try {
            return answers.with(id, instrument.questions().question(id).accept(given, today));
        } catch (NotFound unknown) {
            throw new UnusableQuestionnaire(id, "is not asked by " + instrument.url());
        } catch (InvalidInput refused) {
            throw new UnusableQuestionnaire(id, refused.errors().getFirst().code());
        }
    }

    private Given given(Question question, JsonNode answers, String id) {
        if (answers.path(0).has("valueQuantity")) {
            var sum = answers.path(0).get("valueQuantity");
            return Given.money(sum.path("value").asText(), sum.path("code").asText());
        }
        if (question.options().isEmpty()) {
            return Given.value(writtenIn(answers.path(0), id));
        }
        var codes = new ArrayList<String>();
        answers.forEach(answer -> codes.add(Codings.codeOf(answer)
                .map(code -> ours(code, id))
                .orElseThrow(() -> new UnusableQuestionnaire(id, "an answer that is not coded"))));
        return Given.options(codes);
    }

    /** Others may code an option otherwise than we name it. */
    private String ours(String code, String id) {
        return instrument.codings().getOrDefault(id, Map.of()).entrySet().stream()
                .filter(coding -> coding.getValue().path("code").asText().equals(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(code);
    }

    private static String writtenIn(JsonNode answer, String id) {
        for (var type : List.of("valueString", "valueInteger", "valueDecimal", "valueDate")) {
            if (answer.has(type)) {
                return answer.get(type).isNumber()
                        ? answer.get(type).decimalValue().toPlainString()
                        : answer.get(type).asText();
            }
        }
        throw new UnusableQuestionnaire(id, "an answer of a type that is not read");
    }

    /** The answers on the route, in the groups of the questionnaire; what somebody would rather not say is left out. */
    public ObjectNode write(Answers answers) {
        var route = answers.routeThrough(instrument.questions());
        var response = JSON.objectNode()
                .put("resourceType", "QuestionnaireResponse")
                .put("questionnaire", instrument.url())
                .put("status", "completed");
        response.set("item", items(instrument.questionnaire().path("item"), answers, route));
        return response;
    }

    private ArrayNode items(JsonNode items, Answers answers, Route route) {
        var written = JSON.arrayNode();
        for (var item : items) {
            var id = item.path("linkId").asText();
            var answered = answers.answerTo(id).filter(answer -> answer.tells() && route.has(id));
            if (answered.orElse(null) instanceof Answer.Listed listed) {
                listed.entries().forEach(entry -> addEntry(written, item, entry));
                continue;
            }
            var inner = items(item.path("item"), answers, route);
            var entry = entryOf(item);
            answered.ifPresent(answer -> entry.set("answer", values(item, answer, inner)));
            if (answered.isEmpty() && !inner.isEmpty()) {
                entry.set("item", inner);
            }
            if (entry.has("answer") || entry.has("item")) {
                written.add(entry);
            }
        }
        return written;
    }

    /** An entry of a group of ours: the group's item once for each, as FHIR repeats groups. */
    private void addEntry(ArrayNode written, JsonNode group, Map<String, Answer> fields) {
        var entry = entryOf(group);
        written.add(entry);
        var items = entry.putArray("item");
        var prefix = group.path("linkId").asText() + ".";
        for (var field : group.path("item")) {
            var answer = fields.get(field.path("linkId").asText().substring(prefix.length()));
            if (answer != null && answer.tells()) {
                items.add(entryOf(field).<ObjectNode>set("answer", values(field, answer, JSON.arrayNode())));
            }
        }
    }

    private static ObjectNode entryOf(JsonNode item) {
        var entry = JSON.objectNode().put("linkId", item.path("linkId").asText());
        if (item.has("text")) {
            entry.put("text", item.get("text").asText());
        }
        return entry;
    }

    private ArrayNode values(JsonNode item, Answer answer, ArrayNode inner) {
        var values = JSON.arrayNode();
        switch (answer) {
            case Answer.Chosen chosen ->
                instrument.codings().get(item.path("linkId").asText()).forEach((code, coding) -> {
                    if (chosen.options().contains(code)) {
                        values.addObject().set(typeOf(coding), coding);
                    }
                });
            case Answer.Written written ->
                values.addObject().put("valueString", written.text().reveal());
            case Answer.Counted counted -> {
                if (item.path("type").asText().equals("integer")) {
                    values.addObject().put("valueInteger", counted.value().longValueExact());
                } else {
                    values.addObject().put("valueDecimal", counted.value());
                }
            }
            case Answer.Money money ->
                values.addObject()
                        .putObject("valueQuantity")
                        .put("value", BigDecimal.valueOf(money.pence(), 2))
                        .put("unit", "GBP")
                        .put("system", "urn:foothold:period")
                        .put("code", money.per().code());
            case Answer.Dated dated ->
                values.addObject().put("valueDate", dated.date().iso());
            case Answer.Living living ->
                values.addObject().put("valueString", living.postcode().reveal().text());
            case Answer.Listed ignored -> throw new IllegalStateException("Entries are items of their own");
        }
        if (!inner.isEmpty() && !values.isEmpty()) {
            ((ObjectNode) values.get(values.size() - 1)).set("item", inner);
        }
        return values;
    }

    private static String typeOf(JsonNode value) {
        if (value.isObject()) {
            return "valueCoding";
        }
        return value.isBoolean() ? "valueBoolean" : value.isNumber() ? "valueInteger" : "valueString";
    }
}
