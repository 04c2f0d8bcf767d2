package org.foothold.triage.assessment.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.PartialDate;
import org.foothold.triage.questionset.domain.Period;

/** Texts, numbers, sums, dates, postcodes and groups, as they are written before they are sealed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OwnWordsDocument(Map<String, Entry> answers) {

    /** One answer; exactly one kind of value is there. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            List<String> options,
            String text,
            BigDecimal number,
            Long pence,
            String per,
            String date,
            String seenOn,
            String postcode,
            List<Map<String, Entry>> entries) {

        static Entry of(Answer answer) {
            return switch (answer) {
                case Answer.Chosen chosen ->
                    new Entry(
                            List.copyOf(new TreeSet<>(chosen.options())),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
                case Answer.Written written ->
                    new Entry(null, written.text().reveal(), null, null, null, null, null, null, null);
                case Answer.Counted counted ->
                    new Entry(null, null, counted.value(), null, null, null, null, null, null);
                case Answer.Money money ->
                    new Entry(null, null, null, money.pence(), money.per().name(), null, null, null, null);
                case Answer.Dated dated ->
                    new Entry(
                            null,
                            null,
                            null,
                            null,
                            null,
                            dated.date().iso(),
                            dated.seenOn().map(LocalDate::toString).orElse(null),
                            null,
                            null);
                case Answer.Living living ->
                    new Entry(
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            living.postcode().reveal().text(),
                            null);
                case Answer.Listed listed ->
                    new Entry(
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            listed.entries().stream().map(Entry::of).toList());
            };
        }

        private static Map<String, Entry> of(Map<String, Answer> answers) {
            var written = new LinkedHashMap<String, Entry>();
            answers.forEach((field, answer) -> written.put(field, of(answer)));
            return written;
        }

        Answer toAnswer() {
            if (options != null) {
                return new Answer.Chosen(Set.copyOf(options));
            }
            if (text != null) {
                return new Answer.Written(Personal.of(text));
            }
            if (number != null) {
                return new Answer.Counted(number);
            }
            if (pence != null) {
                return new Answer.Money(pence, Period.valueOf(per));
            }
            if (date != null) {
                return new Answer.Dated(
                        PartialDate.parse(date).orElseThrow(),
                        Optional.ofNullable(seenOn).map(LocalDate::parse));
            }
            return postcode != null
                    ? new Answer.Living(Personal.of(new Postcode(postcode)))
                    : new Answer.Listed(entries.stream().map(Entry::toAnswers).toList());
        }

        private static Map<String, Answer> toAnswers(Map<String, Entry> written) {
            var answers = new LinkedHashMap<String, Answer>();
            written.forEach((field, entry) -> answers.put(field, entry.toAnswer()));
            return answers;
        }
    }

    static OwnWordsDocument of(Answers answers) {
        var own = new LinkedHashMap<String, Entry>();
        answers.byQuestion().forEach((question, answer) -> {
            if (!(answer instanceof Answer.Chosen)) {
                own.put(question, Entry.of(answer));
            }
        });
        return new OwnWordsDocument(own);
    }

    /** A question is answered in one place: with options, or in own words. */
    Answers addTo(Answers chosen) {
        var all = chosen;
        for (var own : answers.entrySet()) {
            all = all.has(own.getKey())
                    ? all
                    : all.with(own.getKey(), own.getValue().toAnswer());
        }
        return all;
    }

    boolean isEmpty() {
        return answers.isEmpty();
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "OwnWordsDocument[" + Personal.MASK + "]";
    }
}
