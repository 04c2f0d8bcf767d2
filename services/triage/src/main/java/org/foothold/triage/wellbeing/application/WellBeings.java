package org.foothold.triage.wellbeing.application;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.triage.wellbeing.domain.Taken;

/** What we need of storage. All of it takes part in the transaction or session of the caller. */
public interface WellBeings {

    Uni<Void> add(Taken taken);

    /** Those of any of the records, the newest first. */
    Uni<List<Taken>> of(Collection<RecordRef> records, int atMost);

    /** Locked until the transaction ends; not found where there is none. */
    Uni<Taken> findToChange(UUID id);

    Uni<Void> save(Taken taken);
}
