package org.foothold.citizens.legalhold.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.legalhold.domain.LegalHold;

/** Where legal holds are kept. */
public interface LegalHolds {

    Uni<Void> add(SqlConnection tx, LegalHold hold);

    /** Locked until the transaction ends. */
    Uni<Optional<LegalHold>> findToChange(SqlConnection tx, UUID id);

    Uni<Void> save(SqlConnection tx, LegalHold lifted);

    /** The oldest that stands on any of the ids. */
    Uni<Optional<LegalHold>> standing(SqlConnection tx, Collection<UUID> citizens);

    /** Those that stand first, then the newest. */
    Uni<List<LegalHold>> newest(int most);
}
