package org.foothold.outbox;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Tells a failure that passes by itself (the database restarts, a deadlock was broken) from one that an event causes.
 * Classes of SQLSTATE as in the PostgreSQL manual, appendix A.
 */
public final class DatabaseAway {

    /** 08 connection, 40 rollback and deadlock, 53 resources, 55 not in state, 57 operator intervention, 58 system. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private DatabaseAway() {}

    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException refused) {
                return refused.getSqlState() != null
                        && refused.getSqlState().length() == 5
                        && PASSING.contains(refused.getSqlState().substring(0, 2));
            }
            if (cause instanceof IOException || cause instanceof TimeoutException || cause instanceof VertxException) {
                return true;
            }
        }
        return false;
    }
}
