package org.foothold.citizens.erasure.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.foothold.citizens.erasure.domain.Sought;

/** Searches tables for values. */
public interface Traces {

    /** All tables of the service's database. */
    Uni<List<String>> tables();

    /** In how many rows of a table each of the values stands, in their order. */
    Uni<List<Long>> count(String table, List<Sought> values);
}
