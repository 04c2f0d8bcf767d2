package org.foothold.citizens.erasure.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.erasure.domain.Erasure;
import org.foothold.citizens.erasure.domain.Erasure.Proof;

/** Where it is kept that somebody was erased. */
public interface Erasures {

    Uni<Void> add(SqlConnection tx, Erasure erasure);

    Uni<Void> prove(UUID id, Proof proof);

    Uni<Optional<Erasure>> find(UUID id);

    /** The newest of this person under this reference. */
    Uni<Optional<Erasure>> of(SqlConnection tx, UUID citizen, String reference);

    Uni<List<Erasure>> newest(int most);
}
