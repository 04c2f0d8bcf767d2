package org.foothold.citizens.cohort.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.foothold.citizens.cohort.application.CountCohorts.Counted;
import org.foothold.citizens.cohort.domain.Conditions;
import org.foothold.citizens.cohort.domain.Count;
import org.foothold.citizens.wording.Wording;

/** A cohort as its pages show it, in the reader's language. */
@TemplateData
public record CohortView(
        String id, String name, List<String> conditions, String newest, List<Day> days, String definedOn) {

    /** How many on one day. */
    @TemplateData
    public record Day(String day, String people) {}

    static CohortView of(Counted counted, Wording wording) {
        var cohort = counted.cohort();
        List<Day> days = counted.counts().stream()
                .map(count -> new Day(wording.day(count.day()), people(count, wording)))
                .toList();
        return new CohortView(
                cohort.id().toString(),
                cohort.name(),
                conditions(cohort.conditions(), wording),
                days.isEmpty()
                        ? wording.cohorts().not_counted()
                        : days.getFirst().people(),
                days,
                wording.moment(cohort.createdAt()));
    }

    static String people(Count count, Wording wording) {
        return count.told().isPresent()
                ? wording.number(count.told().getAsLong())
                : wording.cohorts().fewer(Count.SMALLEST_TOLD);
    }

    private static List<String> conditions(Conditions conditions, Wording wording) {
        return conditions.asked().entrySet().stream()
                .map(asked -> asked.getKey().isCounted()
                        ? wording.cohorts().condition_with(asked.getKey().code(), asked.getValue())
                        : wording.cohorts().condition(asked.getKey().code()))
                .toList();
    }
}
