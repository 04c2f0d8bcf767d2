package org.foothold.triage.assessment.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.foothold.triage.entitlement.domain.Entitlement;
import org.foothold.triage.entitlement.domain.MayBeDue;
import org.foothold.triage.entitlement.domain.OneAnswerAway;

/** What somebody may be due, in the reader's language. */
public record DueView(List<Item> likely, List<Item> worthAsking, List<Away> oneAnswerAway) {

    /** One entitlement; {@code checked} is empty where nobody has held its rule against its source yet. */
    public record Item(String name, String what, String apply, String source, String checked) {
        static Item of(Entitlement entitlement, String language) {
            return new Item(
                    entitlement.name().in(language),
                    entitlement.what().in(language),
                    entitlement.apply().toString(),
                    entitlement.source().toString(),
                    entitlement.checked().map(day -> inWords(day, language)).orElse(null));
        }

        private static String inWords(LocalDate day, String language) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of(language))
                    .format(day);
        }
    }

    /** One entitlement that an answer would settle; {@code change} leads to its question, and is empty once all is sent. */
    public record Away(Item item, String question, String change) {}

    /** Null where there is nothing to show. */
    static DueView of(Visit visit, MayBeDue due, String language) {
        return due.isEmpty()
                ? null
                : new DueView(
                        items(due.likely(), language),
                        items(due.worthAsking(), language),
                        due.oneAnswerAway().stream()
                                .map(away -> away(visit, away, language))
                                .toList());
    }

    private static Away away(Visit visit, OneAnswerAway away, String language) {
        return new Away(
                Item.of(away.entitlement(), language),
                visit.view().questions().question(away.question()).title().in(language),
                visit.view().isCompleted() ? null : Paths.question(away.question()) + "?then=" + QuestionView.TO_CHECK);
    }

    private static List<Item> items(List<Entitlement> entitlements, String language) {
        return entitlements.stream()
                .map(entitlement -> Item.of(entitlement, language))
                .toList();
    }
}
