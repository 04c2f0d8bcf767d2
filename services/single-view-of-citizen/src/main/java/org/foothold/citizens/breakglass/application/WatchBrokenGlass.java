package org.foothold.citizens.breakglass.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.breakglass.domain.BrokenGlass;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/** What the data-protection officer sees of it, and their word that they have. */
@ApplicationScoped
public class WatchBrokenGlass {

    private static final int MOST = 200;

    private final Pool pool;
    private final BrokenGlasses glasses;
    private final Audit audit;
    private final InstantSource clock;

    WatchBrokenGlass(Pool pool, BrokenGlasses glasses, Audit audit, InstantSource clock) {
        this.pool = pool;
        this.glasses = glasses;
        this.audit = audit;
        this.clock = clock;
    }

    public Uni<List<BrokenGlass>> list(Caller caller) {
        return glasses.newest(MOST)
                .call(found -> audit.record(
                        Access.to("break-glass-alerts")
                                .showingCitizens(
                                        found.stream().map(BrokenGlass::citizen).toList()),
                        caller));
    }

    public Uni<BrokenGlass> acknowledge(UUID id, Caller caller) {
        return pool.withTransaction(tx -> glasses.findToChange(tx, id)
                .map(found -> found.orElseThrow(NotFound::new)
                        .acknowledge(caller.subject().orElseThrow(NotFound::new), clock.instant()))
                .call(acknowledged -> glasses.acknowledge(tx, acknowledged)));
    }
}
