package org.foothold.citizens.access.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/** The index of looks. */
public interface Looks {

    /** A part of what was found, newest first, and how many there are, counted up to {@value #COUNTED}. */
    record Found(List<Look> looks, long total) {}

    /** Nobody reads further than this; who does narrows the search. */
    int COUNTED = 10_000;

    /** Adds looks; one that is there already is left as it is. */
    Uni<Void> add(SqlConnection tx, List<Look> looks);

    Uni<Found> find(LookQuery query, int offset, int most);
}
