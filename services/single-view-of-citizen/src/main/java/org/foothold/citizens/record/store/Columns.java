package org.foothold.citizens.record.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Turns rows into the arrays that {@code unnest} takes: one statement for a batch of any size. */
final class Columns<R> {

    private final List<R> rows;
    private final Tuple tuple = Tuple.tuple();

    Columns(List<R> rows) {
        this.rows = rows;
    }

    Columns<R> uuid(Function<R, UUID> column) {
        tuple.addArrayOfUUID(rows.stream().map(column).toArray(UUID[]::new));
        return this;
    }

    Columns<R> text(Function<R, String> column) {
        tuple.addArrayOfString(rows.stream().map(column).toArray(String[]::new));
        return this;
    }

    Columns<R> optionalText(Function<R, Optional<String>> column) {
        return text(row -> column.apply(row).orElse(null));
    }

    Columns<R> day(Function<R, Optional<LocalDate>> column) {
        tuple.addArrayOfLocalDate(
                rows.stream().map(row -> column.apply(row).orElse(null)).toArray(LocalDate[]::new));
        return this;
    }

    Columns<R> number(Function<R, Long> column) {
        tuple.addArrayOfLong(rows.stream().map(column).toArray(Long[]::new));
        return this;
    }

    Tuple tuple() {
        return tuple;
    }
}
