package org.foothold.triage.quality;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Choice;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.PartialDate;
import org.foothold.triage.questionset.domain.Period;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Sums;

/** Made-up people of the sample city, persona by persona, with an answer to every question of a set; the same for the same seed. One answer in 25 is "rather not say". */
public final class SampleCityPeople {
    private static final String FILE = "quality/personas.yaml";
    private static final int DECLINES_ONE_IN = 25;
    private static final int HUNDRED = 100;
    private static final int POUNDS = 40_000;

    private final QuestionSet set;
    private final LocalDate today;
    private final Written written;

    /** The file: weights by question and option. */
    record Written(
            Map<String, Map<String, Integer>> everybody, Map<String, Map<String, Map<String, Integer>>> personas) {}

    public SampleCityPeople(QuestionSet set, LocalDate today) {
        this.set = set;
        this.today = today;
        this.written = read();
    }

    public Set<String> personas() {
        return written.personas().keySet();
    }

    /** What one of them would answer if they were asked everything. */
    public Answers of(String persona, long seed, int number) {
        var random = new Random(seed * 31 + persona.hashCode() * 1_000_003L + number);
        var weights = new LinkedHashMap<>(written.everybody());
        weights.putAll(written.personas().get(persona));
        var answers = Answers.none();
        for (var question : set.questions()) {
            answers = answers.with(question.key(), answer(question, weights.get(question.key()), random));
        }
        return answers;
    }

    private Answer answer(Question question, Map<String, Integer> weights, Random random) {
        boolean mayDecline = question.maySkip()
                || question.options().stream().anyMatch(option -> option.code().equals(Option.RATHER_NOT_SAY));
        if (mayDecline && random.nextInt(DECLINES_ONE_IN) == 0) {
            return Answer.RATHER_NOT_SAY;
        }
        return switch (question.kind()) {
            case Choose choose -> new Answer.Chosen(chosen(choose, weights, random));
            case Group group
            when group.repeats() ->
                new Answer.Listed(IntStream.rangeClosed(1, random.nextInt(3) + 1)
                        .mapToObj(entry -> entry(group, random))
                        .toList());
            case Group group -> new Answer.Listed(List.of(entry(group, random)));
            default -> value(question, weights, random);
        };
    }

    private Answer value(Question question, Map<String, Integer> weights, Random random) {
        return switch (question.kind().code()) {
            case "whole-number", "decimal-number" ->
                new Answer.Counted(weights == null ? BigDecimal.ONE : new BigDecimal(drawn(weights, random)));
            case "money" ->
                new Answer.Money(
                        random.nextInt(POUNDS), ((Sums) question.kind()).isOnce() ? Period.ONCE : Period.MONTH);
            case "date" -> new Answer.Dated(PartialDate.of(today.minusDays(random.nextInt(16 * 365))));
            case "postcode" -> new Answer.Living(Personal.of(new Postcode("ZE1 0AA")));
            default -> new Answer.Written(Personal.of("In my own words"));
        };
    }

    private Map<String, Answer> entry(Group group, Random random) {
        var entry = new LinkedHashMap<String, Answer>();
        for (var field : group.fields()) {
            boolean given = !field.maySkip() || !field.options().isEmpty() || random.nextInt(3) == 0;
            if (given) {
                entry.put(field.key(), answer(field, null, random));
            }
        }
        return entry;
    }

    private static Set<String> chosen(Choose choose, Map<String, Integer> weights, Random random) {
        if (weights == null) {
            var safe = choose.options().stream()
                    .filter(option -> option.danger().isEmpty())
                    .toList();
            return Set.of(safe.get(random.nextInt(safe.size())).code());
        }
        if (choose.choice() == Choice.ONE) {
            return Set.of(drawn(weights, random));
        }
        var chosen = new LinkedHashSet<String>();
        weights.forEach((option, chance) -> {
            if (random.nextInt(HUNDRED) < chance) {
                chosen.add(option);
            }
        });
        var alone = choose.options().stream()
                .filter(Option::exclusive)
                .map(Option::code)
                .toList();
        var exclusive = chosen.stream().filter(alone::contains).findFirst();
        if (exclusive.isPresent()) {
            return Set.of(exclusive.get());
        }
        return chosen.isEmpty()
                ? Set.of(alone.isEmpty() ? choose.options().getFirst().code() : alone.getFirst())
                : chosen;
    }

    private static String drawn(Map<String, Integer> weights, Random random) {
        int drawn = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (var weight : weights.entrySet()) {
            drawn -= weight.getValue();
            if (drawn < 0) {
                return weight.getKey();
            }
        }
        throw new IllegalStateException("Drawn beyond the weights");
    }

    private static Written read() {
        try (var file = SampleCityPeople.class.getClassLoader().getResourceAsStream(FILE)) {
            return new YAMLMapper().readValue(file, Written.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
