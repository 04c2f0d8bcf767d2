package org.foothold.dashboard.views.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import org.foothold.outbox.IncomingEvent;

/** The views as those who read topics need them: a place where events have their effect, in the reader's transaction. */
public interface Views {

    /** Applies to the generation that is served, and tells those who watch once the transaction is committed. */
    Uni<Void> applyToServing(SqlConnection tx, List<IncomingEvent> events);

    /** Applies to the generation of this number, in silence; answers how many rows that wrote. */
    Uni<Integer> applyTo(SqlConnection tx, int generation, List<IncomingEvent> events);

    /**
     * As {@link #applyTo}, for a generation that is loaded and has no indexes yet: its timeline, which only grows, is copied in
     * beside the transaction, as the last step before it commits. An event that was there already stands twice until the
     * indexes are built.
     */
    Uni<Integer> loadInto(SqlConnection tx, int generation, List<IncomingEvent> events);
}
