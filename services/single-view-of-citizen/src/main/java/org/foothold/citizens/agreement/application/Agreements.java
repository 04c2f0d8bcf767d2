package org.foothold.citizens.agreement.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.agreement.domain.Agreement;

/** Where agreements are kept. */
public interface Agreements {

    /** Within the caller's transaction. */
    Uni<Agreement> add(Agreement agreement);

    /** Within the caller's transaction; the agreement is locked until it ends. */
    Uni<Optional<Agreement>> findToChange(UUID id);

    /** Within the caller's transaction. */
    Uni<Agreement> save(Agreement changed);

    /** All of a partner that were signed and not ended; few. */
    Uni<List<Agreement>> ofOrganisation(String organisation);

    /** Newest first. */
    Uni<List<Agreement>> newest(int offset, int most);

    Uni<Long> howMany();
}
