package org.foothold.citizens.extract.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.foothold.citizens.extract.domain.Extract;
import org.foothold.citizens.extract.domain.ExtractState;
import org.foothold.kernel.NotFound;

/** A person confirms that those whom a complete file no longer has are withdrawn, or declines it: for this one file. */
@ApplicationScoped
public class AnswerExtract {

    private final Pool pool;
    private final Extracts extracts;
    private final InstantSource clock;

    AnswerExtract(Pool pool, Extracts extracts, InstantSource clock) {
        this.pool = pool;
        this.extracts = extracts;
        this.clock = clock;
    }

    /**
     * @throws NotFound for an import that was not complete, or is not read yet
     * @throws org.foothold.kernel.RuleViolation when nothing waits for this answer, or a newer import has begun
     */
    public Uni<Void> answer(UUID importId, boolean go, String by) {
        return pool.withTransaction(tx -> extracts.lock(tx, importId).chain(found -> {
            Extract extract = found.orElseThrow(NotFound::new);
            return extracts.newerBegan(tx, extract)
                    .chain(newer -> answer(tx, extract, extract.answered(go, newer), by));
        }));
    }

    private Uni<Void> answer(SqlConnection tx, Extract extract, ExtractState next, String by) {
        return extract.state() == ExtractState.WAITING
                ? extracts.answer(tx, extract.importId(), next, new Extract.Answer(by, clock.instant()))
                : Uni.createFrom().voidItem();
    }
}
