package org.foothold.citizens.review.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import org.foothold.citizens.review.domain.Effect;
import org.foothold.citizens.wording.Wording;

/**
 * What a decision would do, as the page shows it.
 *
 * @param leads sentences on ids that lead elsewhere afterwards
 */
@TemplateData
public record EffectView(boolean changes, List<Person> people, List<String> leads) {

    /**
     * @param who in words, by the records that the page before showed
     * @param citizen the id
     * @param records how many records the citizen has afterwards
     */
    @TemplateData
    public record Person(String who, String citizen, String records) {}

    static EffectView of(Effect effect, Wording wording) {
        var words = wording.review();
        return new EffectView(
                effect.changes(),
                effect.people().stream()
                        .map(person -> new Person(
                                words.person_with(person.holds().code()),
                                person.citizen().map(UUID::toString).orElse(words.new_id()),
                                wording.number(person.records().size())))
                        .toList(),
                effect.absorbed().entrySet().stream()
                        .map(entry -> words.leads_to(
                                entry.getKey().toString(), entry.getValue().toString()))
                        .toList());
    }
}
