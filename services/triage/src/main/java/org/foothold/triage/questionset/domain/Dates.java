package org.foothold.triage.questionset.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date within bounds. Where a part is enough, the day, or the day and the month, may be left out.
 *
 * @param near which days, if any, are a sign of danger
 */
public record Dates(
        boolean partIsEnough,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean notLaterThanToday,
        Optional<NearDay> near)
        implements Kind {

    /** No day is a sign of danger. */
    public Dates(boolean partIsEnough, Optional<LocalDate> from, Optional<LocalDate> until, boolean notLaterThanToday) {
        this(partIsEnough, from, until, notLaterThanToday, Optional.empty());
    }

    @Override
    public String code() {
        return "date";
    }

    @Override
    public Answer accept(String field, Given given, LocalDate today) {
        var date = PartialDate.parse(Kind.written(field, given, "Enter a date"))
                .orElseThrow(() -> Kind.refused(field, "not-a-date", "Enter a real date, like 27 3 1985"));
        if (!date.isWhole() && !partIsEnough) {
            throw Kind.refused(field, "incomplete-date", "Enter the day, the month and the year");
        }
        if (from.filter(date.last()::isBefore).isPresent()) {
            throw Kind.refused(field, "too-early", "Enter a later date");
        }
        if (until.filter(date.first()::isAfter).isPresent()
                || notLaterThanToday && date.first().isAfter(today)) {
            throw Kind.refused(field, "too-late", "Enter an earlier date");
        }
        return seenOn(today, new Answer.Dated(date));
    }

    /** The same date, looked at on a day: what was weeks away when it was told may be tonight. */
    Answer.Dated seenOn(LocalDate day, Answer.Dated answer) {
        return near.isPresent() ? new Answer.Dated(answer.date(), Optional.of(day)) : answer;
    }

    Optional<Danger> dangerIn(Answer.Dated answer) {
        return answer.seenOn()
                .flatMap(day -> near.filter(window -> window.isNear(answer.date(), day)))
                .map(NearDay::danger);
    }
}
