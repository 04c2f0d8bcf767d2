package org.foothold.citizens.meeting.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for people whose next attempt is due. */
@ApplicationScoped
class FetchingSchedule {

    private final FetchPeople fetchPeople;

    FetchingSchedule(FetchPeople fetchPeople) {
        this.fetchPeople = fetchPeople;
    }

    @Scheduled(
            every = "{foothold.citizens.meeting.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "fetch-people")
    Uni<Void> fetch() {
        return fetchPeople.fetchAll();
    }
}
