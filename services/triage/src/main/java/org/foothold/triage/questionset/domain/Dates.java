package org.foothold.triage.questionset.domain;

import java.time.LocalDate;
import java.util.Optional;

/** A date within bounds. Where a part is enough, the day, or the day and the month, may be left out. */
public record Dates(
        boolean partIsEnough, Optional<LocalDate> from, Optional<LocalDate> until, boolean notLaterThanToday)
        implements Kind {

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
        return new Answer.Dated(date);
    }
}
