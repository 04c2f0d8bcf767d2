package org.foothold.triage.questionset.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One question, as it stands on one page: what is asked, a hint, why we ask, and the kind of answer it takes.
 *
 * @param prompt what a worker says or watches for when they ask it
 * @param section the key of the section it belongs to
 * @param askIf over earlier answers; asked of everybody where there is none
 * @param maySkip somebody may go on without answering, which is kept as "rather not say"
 * @param countsAs where a sum goes in the money check
 * @param alwaysAsk the author wants it asked even where no answer to it could change anything
 */
public record Question(
        String key,
        Kind kind,
        Text title,
        Optional<Text> hint,
        Optional<Text> why,
        Optional<Text> prompt,
        Optional<String> section,
        Optional<Condition> askIf,
        boolean maySkip,
        Optional<MoneyColumn> countsAs,
        boolean alwaysAsk) {

    /** One that may be left out where the set allows it. */
    public Question(
            String key,
            Kind kind,
            Text title,
            Optional<Text> hint,
            Optional<Text> why,
            Optional<Text> prompt,
            Optional<String> section,
            Optional<Condition> askIf,
            boolean maySkip,
            Optional<MoneyColumn> countsAs) {
        this(key, kind, title, hint, why, prompt, section, askIf, maySkip, countsAs, false);
    }

    /** A valid answer, or a refusal that names what is wrong. */
    public Answer accept(Given given, LocalDate today) {
        return accept(key, given, today);
    }

    Answer accept(String field, Given given, LocalDate today) {
        if (maySkip && given.options().equals(Given.skipped().options()) && given.value() == null) {
            return Answer.RATHER_NOT_SAY;
        }
        return kind.accept(field, given, today);
    }

    public List<Option> options() {
        return kind.options();
    }

    /** It may be answered with more than one option. */
    public boolean takesSeveral() {
        return kind instanceof Choose choose && choose.choice() == Choice.ANY;
    }

    /** It is answered entry by entry. */
    public boolean repeats() {
        return kind instanceof Group group && group.repeats();
    }

    /** The signs of danger in an answer to it, or in an entry of it. */
    public Set<Danger> dangersIn(Answer answer) {
        var dangers = new TreeSet<Danger>();
        options().stream()
                .filter(option -> answer.options().contains(option.code()))
                .forEach(option -> option.danger().ifPresent(dangers::add));
        if (kind instanceof Dates dates && answer instanceof Answer.Dated dated) {
            dates.dangerIn(dated).ifPresent(dangers::add);
        }
        if (kind instanceof Group group && answer instanceof Answer.Listed listed) {
            for (var entry : listed.entries()) {
                group.fields().stream()
                        .filter(field -> entry.containsKey(field.key()))
                        .forEach(field -> dangers.addAll(field.dangersIn(entry.get(field.key()))));
            }
        }
        return dangers;
    }

    /** The same answer, looked at on a later day; only a date that may come near is changed by that. */
    public Answer seenOn(LocalDate day, Answer answer) {
        return switch (answer) {
            case Answer.Dated dated when kind instanceof Dates dates -> dates.seenOn(day, dated);
            case Answer.Listed listed when kind instanceof Group group -> group.seenOn(day, listed);
            default -> answer;
        };
    }

    /** Some answer to it, or to a field of it, would be a sign of danger. */
    public boolean canTellOfDanger() {
        return options().stream().anyMatch(option -> option.danger().isPresent())
                || kind instanceof Dates dates && dates.near().isPresent()
                || kind instanceof Group group && group.fields().stream().anyMatch(Question::canTellOfDanger);
    }

    /** A sum in it, or in a field of it, counts in the money check. */
    public boolean countsInMoneyCheck() {
        return countsAs.isPresent()
                || kind instanceof Group group && group.fields().stream().anyMatch(Question::countsInMoneyCheck);
    }

    /** Codes that are not among its options; they come from no page of ours. */
    public Set<String> notUnderstoodIn(Answer answer) {
        var offered = options().stream().map(Option::code).collect(Collectors.toSet());
        return answer.options().stream()
                .filter(code -> !offered.contains(code))
                .filter(code -> !maySkip || !code.equals(Option.RATHER_NOT_SAY))
                .collect(Collectors.toSet());
    }
}
