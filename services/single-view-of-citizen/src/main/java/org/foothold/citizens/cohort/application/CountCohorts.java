package org.foothold.citizens.cohort.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.citizens.cohort.domain.Cohort;
import org.foothold.citizens.cohort.domain.Conditions;
import org.foothold.citizens.cohort.domain.Count;
import org.foothold.kernel.NotFound;

/** How many people cohorts hold: today, and on the days before. */
@ApplicationScoped
public class CountCohorts {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int DAYS_SHOWN = 90;

    private final Cohorts cohorts;
    private final People people;
    private final InstantSource clock;

    CountCohorts(Cohorts cohorts, People people, InstantSource clock) {
        this.cohorts = cohorts;
        this.people = people;
        this.clock = clock;
    }

    /** A cohort with its counts, the newest day first. */
    public record Counted(Cohort cohort, List<Count> counts) {}

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    public Uni<Count> count(Conditions conditions) {
        return people.count(conditions, today()).map(found -> new Count(today(), found));
    }

    /** Of one cohort; today's count is made now. */
    public Uni<Counted> find(UUID id) {
        return cohorts.find(id)
                .map(found -> found.orElseThrow(NotFound::new))
                .chain(cohort -> keepToday(cohort)
                        .chain(() -> people.counts(List.of(id), DAYS_SHOWN))
                        .map(counts -> new Counted(cohort, counts.getOrDefault(id, List.of()))));
    }

    public Uni<List<Counted>> newest(int offset, int most) {
        return cohorts.newest(offset, most)
                .chain(found -> people.counts(found.stream().map(Cohort::id).toList(), 1)
                        .map(counts -> counted(found, counts)));
    }

    private static List<Counted> counted(List<Cohort> cohorts, Map<UUID, List<Count>> counts) {
        return cohorts.stream()
                .map(cohort -> new Counted(cohort, counts.getOrDefault(cohort.id(), List.of())))
                .toList();
    }

    /** Counts those that have no count of today. */
    Uni<Void> countTheRest() {
        return people.notCountedOn(today())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(id -> cohorts.find(id)
                        .chain(found -> found.map(this::keepToday)
                                .orElseGet(() -> Uni.createFrom().voidItem())))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> keepToday(Cohort cohort) {
        return count(cohort.conditions()).chain(count -> people.keepCount(cohort.id(), count));
    }
}
