package org.foothold.triage.wellbeing.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foothold.events.RecordRef;
import org.foothold.triage.held.domain.Worker;
import org.foothold.triage.wellbeing.domain.Taken;

/** Reads how somebody answered over time, for a worker who may. */
@ApplicationScoped
public class ReadWellBeing {
    private static final int MOST = 100;

    private final OpenPeople people;
    private final WellBeings wellBeings;

    ReadWellBeing(OpenPeople people, WellBeings wellBeings) {
        this.people = people;
        this.wellBeings = wellBeings;
    }

    /** The newest hundred, the newest first; what was entered in error is among them. */
    public Uni<List<Taken>> of(RecordRef person, Worker worker) {
        return people.open(person, worker)
                .chain(open -> Panache.withSession(() -> wellBeings.of(open.records(), MOST))
                        .map(all -> all.stream()
                                .filter(taken -> open.shows(taken, worker))
                                .toList()));
    }
}
