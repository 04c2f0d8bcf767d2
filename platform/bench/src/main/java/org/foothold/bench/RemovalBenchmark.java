package org.foothold.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.foothold.bench.report.Report;
import org.foothold.bench.rig.Rig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Kept outbox rows removed in bulk while new ones arrive: by deletes of several sizes, or by dropping a partition. */
@Command(
        name = "removal",
        mixinStandardHelpOptions = true,
        description = "removing kept outbox rows in bulk while events flow: delete or drop of a partition")
final class RemovalBenchmark implements Callable<Integer> {

    @Mixin
    private Options options;

    @Option(names = "--rows", defaultValue = "200000", description = "kept rows to remove (default: ${DEFAULT-VALUE})")
    private int rows;

    @Option(
            names = "--databases",
            defaultValue = "9",
            description = "databases of the server (default: ${DEFAULT-VALUE})")
    private int databases;

    @Option(names = "--rate", defaultValue = "200", description = "events/s meanwhile (default: ${DEFAULT-VALUE})")
    private int rate;

    @Override
    public Integer call() throws Exception {
        var report = new Report("removal");
        for (var way : List.of("nothing removed", "delete 1000", "delete 10000", "delete all", "drop the table")) {
            report.add(measure(way));
        }
        report.finish(options.results);
        return 0;
    }

    private Map<String, Object> measure(String way) throws Exception {
        try (var rig = new Rig(databases, false)) {
            try (var connection = rig.connect(0)) {
                connection.createStatement().execute(KEPT_TABLE);
                connection
                        .createStatement()
                        .execute(Backlog.insert("none", rows).replace("outbox_event (", "kept_event ("));
                connection.createStatement().execute("checkpoint");
            }
            rig.startConnectors(10);
            var flow = new Flow(rig);
            flow.throughTheOutbox(rate, Duration.ofSeconds(10));
            var removal = CompletableFuture.supplyAsync(() -> remove(rig, way));
            var row = new LinkedHashMap<String, Object>();
            row.put("way", way);
            row.put("rows", rows);
            var flowed = flow.throughTheOutbox(rate, options.time());
            row.putAll(removal.get());
            row.putAll(flowed);
            return row;
        }
    }

    /** The rows lie in a table of the same shape, published too: as the partition of old rows would. */
    private static final String KEPT_TABLE = """
            create table kept_event (like outbox_event including all);
            set role none
            """;

    private Map<String, Object> remove(Rig rig, String way) {
        try (var connection = rig.connect(0)) {
            connection.createStatement().execute("alter publication foothold_bencha add table kept_event");
            Thread.sleep(2_000);
            var before = position(connection);
            var start = System.nanoTime();
            var statements = run(connection, way);
            var row = new LinkedHashMap<String, Object>();
            row.put("removal s", (System.nanoTime() - start) / 1e9);
            row.put("statements", statements);
            row.put("log MB", (position(connection) - before) / 1e6);
            return row;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int run(Connection connection, String way) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (way.startsWith("nothing")) {
                return 0;
            }
            if (way.startsWith("drop")) {
                statement.execute("drop table kept_event");
                return 1;
            }
            var size = way.endsWith("all") ? "all" : way.split(" ")[1];
            var count = 0;
            while (statement.executeUpdate(
                            "delete from kept_event where seq in (select seq from kept_event order by seq limit " + size
                                    + ")")
                    > 0) {
                count++;
            }
            return count;
        }
    }

    private static double position(Connection connection) throws SQLException {
        try (var found = connection.createStatement().executeQuery("select pg_current_wal_lsn() - '0/0'")) {
            found.next();
            return found.getDouble(1);
        }
    }
}
