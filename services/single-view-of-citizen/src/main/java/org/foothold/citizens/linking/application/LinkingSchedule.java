package org.foothold.citizens.linking.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for records that wait, so that what a crash left behind is taken up again. */
@ApplicationScoped
class LinkingSchedule {

    private final LinkRecords linkRecords;

    LinkingSchedule(LinkRecords linkRecords) {
        this.linkRecords = linkRecords;
    }

    @Scheduled(
            every = "{foothold.citizens.linking.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "link-waiting-records")
    Uni<Void> link() {
        return linkRecords.linkAll().replaceWithVoid();
    }
}
