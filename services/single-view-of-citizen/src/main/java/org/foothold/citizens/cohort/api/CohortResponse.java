package org.foothold.citizens.cohort.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.cohort.application.CountCohorts.Counted;
import org.foothold.citizens.cohort.domain.Count;

/** A cohort with how many people it held, the newest day first. */
@Schema(name = "Cohort")
public record CohortResponse(
        UUID id, String name, Map<String, Integer> conditions, Instant createdAt, List<Day> counts) {

    /** @param people absent when they are fewer than ten */
    @Schema(name = "CohortCount")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Day(LocalDate day, Long people, boolean fewerThanTen) {

        static Day of(Count count) {
            return new Day(
                    count.day(),
                    count.told().isPresent() ? count.told().getAsLong() : null,
                    count.told().isEmpty());
        }
    }

    static CohortResponse of(Counted counted) {
        var cohort = counted.cohort();
        return new CohortResponse(
                cohort.id(),
                cohort.name(),
                cohort.conditions().codes(),
                cohort.createdAt(),
                counted.counts().stream().map(Day::of).toList());
    }
}
