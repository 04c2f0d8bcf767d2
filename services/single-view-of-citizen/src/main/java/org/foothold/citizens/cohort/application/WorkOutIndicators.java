package org.foothold.citizens.cohort.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.foothold.citizens.cohort.domain.CitizenIndicators;
import org.foothold.citizens.risk.application.ToldOfPeople;
import org.foothold.citizens.risk.domain.Indicators;
import org.foothold.citizens.risk.domain.ReadIndicators;
import org.foothold.citizens.risk.domain.RiskRules;
import org.foothold.citizens.risk.domain.Told;

/**
 * Works out once a day what is known of everybody, some hundreds at a time, and then counts the cohorts. What is done carries its day, so
 * that a process which stops is followed by the next without a checkpoint; new citizens are taken up by the next turn.
 */
@ApplicationScoped
public class WorkOutIndicators {

    private static final int AT_ONCE = 500;

    private final People people;
    private final ToldOfPeople told;
    private final RiskRules rules;
    private final CountCohorts countCohorts;
    private final MeterRegistry meters;

    WorkOutIndicators(
            People people, ToldOfPeople told, RiskRules rules, CountCohorts countCohorts, MeterRegistry meters) {
        this.people = people;
        this.told = told;
        this.rules = rules;
        this.countCohorts = countCohorts;
        this.meters = meters;
    }

    @Scheduled(
            every = "{foothold.citizens.cohort.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "work-out-indicators")
    Uni<Void> run() {
        LocalDate today = countCohorts.today();
        AtomicReference<Optional<UUID>> last = new AtomicReference<>(Optional.empty());
        return Multi.createBy()
                .repeating()
                .uni(() -> next(today, last.get()).invoke(last::set))
                .whilst(Optional::isPresent)
                .collect()
                .last()
                .chain(people::forgetWhoIsNotCounted)
                .chain(countCohorts::countTheRest);
    }

    /** The answer is the citizen up to which all is done, empty when there is no further one. */
    private Uni<Optional<UUID>> next(LocalDate today, Optional<UUID> after) {
        return people.notYetOn(today, after, AT_ONCE)
                .chain(citizens -> citizens.isEmpty()
                        ? Uni.createFrom().item(Optional.<UUID>empty())
                        : workOut(citizens, today).replaceWith(Optional.of(citizens.getLast())));
    }

    /** Judging some hundreds takes a while, so it is not done on an event loop. */
    private Uni<Void> workOut(List<UUID> citizens, LocalDate today) {
        return told.of(citizens)
                .chain(known -> Uni.createFrom()
                        .item(() -> workedOut(citizens, known, today))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .chain(indicators -> people.keep(indicators, today))
                .invoke(() -> meters.counter("foothold.citizens.indicators").increment(citizens.size()));
    }

    private List<CitizenIndicators> workedOut(List<UUID> citizens, Map<UUID, List<Told>> known, LocalDate today) {
        return citizens.stream()
                .map(citizen -> {
                    List<Told> records = known.getOrDefault(citizen, List.of());
                    Indicators indicators = ReadIndicators.of(records, today);
                    return CitizenIndicators.of(citizen, records, indicators, rules.judge(indicators));
                })
                .toList();
    }
}
