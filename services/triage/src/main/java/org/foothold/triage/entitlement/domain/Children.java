package org.foothold.triage.entitlement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foothold.triage.questionset.domain.Answer;

/** The children who live with somebody, as far as was told. A birth known by its year alone counts for the younger age it may mean. */
final class Children {
    private static final int GROWN_UP = 18;
    private static final int STARTS_SCHOOL = 4;

    private final Told told;
    private final LocalDate today;

    Children(Told told, LocalDate today) {
        this.told = told;
        this.today = today;
    }

    /** Somebody has children, whether or not each was told of. */
    Optional<Boolean> any() {
        var have = told.chose("children", "have-children");
        return have.orElse(false) && listed().isPresent() ? Optional.of(count(GROWN_UP) > 0) : have;
    }

    Optional<Boolean> anyUnder(int years) {
        return told.chose("children", "have-children")
                .filter(have -> !have)
                .or(() -> listed().map(all -> count(years) > 0));
    }

    Optional<Boolean> anyAtSchool() {
        return told.chose("children", "have-children")
                .filter(have -> !have)
                .or(() -> listed().map(all -> all.stream()
                        .anyMatch(child -> isUnder(GROWN_UP, child) && !isCertainlyUnder(STARTS_SCHOOL, child))));
    }

    /** How many live with them; empty where that is not known. */
    Optional<Integer> atHome() {
        return told.chose("children", "have-children")
                .filter(have -> !have)
                .map(none -> 0)
                .or(() -> listed().map(all -> count(GROWN_UP)));
    }

    /** The question that would tell more. */
    String question() {
        return told.chose("children", "have-children").orElse(false) ? "each-child" : "children";
    }

    private int count(int years) {
        return (int) listed().orElse(List.of()).stream()
                .filter(child -> isUnder(years, child))
                .count();
    }

    private Optional<List<Map<String, Answer>>> listed() {
        return told.answer("each-child")
                .filter(Answer.Listed.class::isInstance)
                .map(answer -> ((Answer.Listed) answer).entries())
                .filter(entries -> !entries.isEmpty())
                .map(entries -> entries.stream().filter(Children::isAtHome).toList());
    }

    private static boolean isAtHome(Map<String, Answer> child) {
        return !child.containsKey("lives") || !child.get("lives").options().contains("elsewhere");
    }

    private boolean isUnder(int years, Map<String, Answer> child) {
        return child.get("born") instanceof Answer.Dated born
                && born.date().last().isAfter(today.minusYears(years));
    }

    private boolean isCertainlyUnder(int years, Map<String, Answer> child) {
        return child.get("born") instanceof Answer.Dated born
                && born.date().first().isAfter(today.minusYears(years));
    }
}
