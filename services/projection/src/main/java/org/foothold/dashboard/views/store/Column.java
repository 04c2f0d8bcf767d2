package org.foothold.dashboard.views.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.foothold.dashboard.views.domain.Row;

/** One column of a batch: turns rows into the array that {@code unnest} takes. */
record Column<R extends Row<R>>(Function<R, ?> value, IntFunction<Object[]> array) {

    static <R extends Row<R>> Column<R> uuid(Function<R, UUID> value) {
        return new Column<>(value, UUID[]::new);
    }

    static <R extends Row<R>> Column<R> text(Function<R, String> value) {
        return new Column<>(value, String[]::new);
    }

    static <R extends Row<R>> Column<R> number(Function<R, Long> value) {
        return new Column<>(value, Long[]::new);
    }

    static <R extends Row<R>> Column<R> truth(Function<R, Boolean> value) {
        return new Column<>(value, Boolean[]::new);
    }

    static <R extends Row<R>> Column<R> date(Function<R, LocalDate> value) {
        return new Column<>(value, LocalDate[]::new);
    }

    static <R extends Row<R>> Column<R> instant(Function<R, Instant> value) {
        return new Column<>(
                value.andThen(at -> at == null ? null : at.atOffset(ZoneOffset.UTC)), java.time.OffsetDateTime[]::new);
    }

    /** A list of codes, as the literal of a {@code text[]}: {@code unnest} would flatten an array of arrays. */
    static <R extends Row<R>> Column<R> codes(Function<R, List<String>> value) {
        return text(value.andThen(Column::literal));
    }

    static <R extends Row<R>> Tuple arrays(Collection<R> rows, List<Column<R>> columns) {
        Tuple tuple = Tuple.tuple();
        columns.forEach(column -> {
            Object[] values = column.array.apply(rows.size());
            int i = 0;
            for (R row : rows) {
                values[i++] = column.value.apply(row);
            }
            tuple.addValue(values);
        });
        return tuple;
    }

    private static String literal(List<String> codes) {
        if (codes == null) {
            return null;
        }
        StringBuilder text = new StringBuilder("{");
        for (String code : codes) {
            text.append(text.length() > 1 ? "," : "")
                    .append('"')
                    .append(code.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text.append('}').toString();
    }
}
