package org.foothold.citizens.breakglass.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.breakglass.domain.BrokenGlass;

/** Where it is kept that glass was broken. */
public interface BrokenGlasses {

    Uni<Void> add(BrokenGlass broken);

    Uni<Optional<BrokenGlass>> find(UUID id);

    /** Locked until the transaction ends. */
    Uni<Optional<BrokenGlass>> findToChange(SqlConnection tx, UUID id);

    Uni<Void> acknowledge(SqlConnection tx, BrokenGlass acknowledged);

    /** Those the officer has not seen first, then the newest. */
    Uni<List<BrokenGlass>> newest(int most);
}
