package org.foothold.triage.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.foothold.triage.questionset.domain.Choice;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Comparison;
import org.foothold.triage.questionset.domain.Condition;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.Text;
import org.foothold.triage.questionset.domain.Words;

/**
 * The questions of an instrument as an analyst writes questions, to begin a draft with. Link ids and codes become names of ours; what they were is kept as concepts, so that answers
 * are exported in the instrument's own codes. What no instrument says stands there to be written: why each question is asked, and which answers are danger.
 */
public final class DraftOfInstrument {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();
    private static final String TO_DO = """
            # Read from a FHIR Questionnaire. Before it is published: say why each question is asked, mark every option that is danger (danger: harm-tonight and the like), add Welsh,
            # and write what each answer means in the rules. They know no concern yet.
            """;

    private final Instrument instrument;
    private final Names sections = new Names();
    private final Names questions = new Names();
    private final Map<String, Names> options = new LinkedHashMap<>();
    private final Map<String, Object> concepts = new LinkedHashMap<>();

    private DraftOfInstrument(Instrument instrument) {
        this.instrument = instrument;
    }

    /** @param name of the set that it becomes */
    public static String questions(Instrument instrument, String name) {
        try {
            return TO_DO + YAML.writeValueAsString(new DraftOfInstrument(instrument).written(name));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> written(String name) {
        var set = instrument.questions();
        var written = new LinkedHashMap<String, Object>();
        written.put("name", name);
        written.put("version", 1);
        written.put("languages", List.of(Text.FALLBACK));
        written.put("title", words(set.title()));
        // sections are given only where each question stands in one
        boolean whole =
                set.questions().stream().allMatch(question -> question.section().isPresent());
        if (whole) {
            written.put(
                    "sections",
                    set.sections().stream()
                            .map(section -> Map.of("key", sections.of(section.key()), "title", words(section.title())))
                            .toList());
        }
        var asked = new ArrayList<Object>();
        set.questions().forEach(question -> asked.add(written(question, whole)));
        written.put("questions", asked);
        written.put("concepts", concepts);
        return written;
    }

    private Map<String, Object> written(Question question, boolean inSection) {
        var key = questions.of(question.key());
        var written = new LinkedHashMap<String, Object>();
        written.put("key", key);
        if (inSection) {
            written.put("section", sections.of(question.section().orElseThrow()));
        }
        writeKind(question, key, written);
        question.askIf().ifPresent(condition -> written.put("askIf", written(condition)));
        if (question.maySkip() && !question.options().isEmpty()) {
            written.put("maySkip", true);
        }
        written.put("title", words(question.title()));
        question.hint().ifPresent(hint -> written.put("hint", words(hint)));
        written.put(
                "why",
                Map.of(
                        Text.FALLBACK,
                        "It is part of " + instrument.questions().title().in(Text.FALLBACK) + "."));
        concepts.put(key, codeOf(question.key()));
        return written;
    }

    private void writeKind(Question question, String key, Map<String, Object> written) {
        switch (question.kind()) {
            case Choose choose -> {
                written.put("choose", choose.choice() == Choice.ANY ? "any" : "one");
                var names = options.computeIfAbsent(question.key(), id -> new Names());
                written.put(
                        "options",
                        choose.options().stream()
                                .map(option -> {
                                    var code = names.of(option.code());
                                    concept(question.key(), option.code())
                                            .ifPresent(is -> concepts.put(key + "." + code, is));
                                    return Map.of("code", code, "text", words(option.text()));
                                })
                                .toList());
            }
            case Words words -> {
                written.put("ask", "text");
                written.put("atMost", words.atMost());
            }
            case Numbers numbers -> {
                written.put("ask", numbers.decimals() == 0 ? "whole-number" : "decimal-number");
                if (numbers.decimals() > 0) {
                    written.put("decimals", numbers.decimals());
                }
                numbers.unit().ifPresent(unit -> written.put("unit", words(unit)));
            }
            case Dates dates -> {
                written.put("ask", "date");
                written.put("partIsEnough", dates.partIsEnough());
            }
            default -> throw new UnusableQuestionnaire(question.key(), "its kind is not read");
        }
    }

    private Map<String, Object> written(Condition condition) {
        return switch (condition) {
            case Condition.All all ->
                Map.of("all", all.parts().stream().map(this::written).toList());
            case Condition.Any any ->
                Map.of("any", any.parts().stream().map(this::written).toList());
            case Condition.Not not -> Map.of("not", written(not.part()));
            case Condition.Answered answered -> said(answered.question(), "answered", true);
            case Condition.Contains contains ->
                said(
                        contains.question(),
                        contains.each() ? "allOf" : "anyOf",
                        contains.options().stream()
                                .sorted()
                                .map(option -> options.get(contains.question()).of(option))
                                .toList());
            case Condition.Count count ->
                said(count.question(), "count", Map.of(word(count.comparison()), count.number()));
            case Condition.Amount amount -> said(amount.question(), word(amount.comparison()), number(amount.number()));
            case Condition.When when ->
                switch (when.comparison()) {
                    case LESS -> said(when.question(), "before", when.date().toString());
                    case MORE -> said(when.question(), "after", when.date().toString());
                    case EQUAL -> said(when.question(), "on", when.date().toString());
                    case AT_MOST ->
                        Map.of("not", said(when.question(), "after", when.date().toString()));
                    case AT_LEAST ->
                        Map.of(
                                "not",
                                said(when.question(), "before", when.date().toString()));
                };
        };
    }

    private Map<String, Object> said(String question, String what, Object of) {
        var said = new LinkedHashMap<String, Object>();
        said.put("question", questions.of(question));
        said.put(what, of);
        return said;
    }

    private static Number number(BigDecimal number) {
        return number.scale() <= 0 ? (Number) number.longValueExact() : number;
    }

    private static String word(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "lessThan";
            case AT_MOST -> "atMost";
            case EQUAL -> "equalTo";
            case AT_LEAST -> "atLeast";
            case MORE -> "moreThan";
        };
    }

    private static Map<String, String> words(Text text) {
        return Map.of(Text.FALLBACK, text.in(Text.FALLBACK));
    }

    /** What the publisher codes the item with, else its link id. */
    private Map<String, String> codeOf(String linkId) {
        return item(instrument.questionnaire(), linkId)
                .map(item -> item.path("code").path(0))
                .filter(code -> code.has("code"))
                .map(DraftOfInstrument::concept)
                .orElse(Map.of("code", linkId));
    }

    private Optional<Map<String, String>> concept(String linkId, String option) {
        return Optional.ofNullable(
                        instrument.codings().getOrDefault(linkId, Map.of()).get(option))
                .filter(coding -> coding.has("code"))
                .map(DraftOfInstrument::concept);
    }

    private static Map<String, String> concept(JsonNode coding) {
        var written = new LinkedHashMap<String, String>();
        if (coding.has("system")) {
            written.put("system", coding.get("system").asText());
        }
        written.put("code", coding.get("code").asText());
        return written;
    }

    private static Optional<JsonNode> item(JsonNode of, String linkId) {
        return StreamSupport.stream(of.path("item").spliterator(), false)
                .flatMap(item ->
                        item.path("linkId").asText().equals(linkId) ? Stream.of(item) : item(item, linkId).stream())
                .findFirst();
    }
}
