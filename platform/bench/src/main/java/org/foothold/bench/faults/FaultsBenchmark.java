package org.foothold.bench.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGeneratorFactory;
import org.foothold.bench.platform.FlagCommands;
import org.foothold.bench.platform.LocalStack;
import org.foothold.bench.platform.RunningPlatform;
import org.foothold.bench.platform.SignedIn;
import org.foothold.bench.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Kills parts of a whole platform, in a state folder of its own, while commands arrive; then lets the ledger speak. */
@Command(
        name = "faults",
        mixinStandardHelpOptions = true,
        description = "kills parts while commands arrive; finds what was lost, doubled or inverted")
public final class FaultsBenchmark implements Callable<Integer> {

    private static final int MOST_UNDER_WAY = 200;
    private static final Duration SETTLING = Duration.ofMinutes(5);
    private static final Duration FIRST_CACHES = Duration.ofMinutes(10);

    @Option(
            names = "--kills",
            defaultValue = "100",
            description = "kills that met a command (default: ${DEFAULT-VALUE})")
    private int kills;

    @Option(
            names = "--commands",
            defaultValue = "100000",
            description = "at least so many commands (default: ${DEFAULT-VALUE})")
    private int commands;

    @Option(
            names = "--rate",
            defaultValue = "100",
            description = "people flagged per second, two commands each (default: ${DEFAULT-VALUE})")
    private int rate;

    @Option(names = "--seed", defaultValue = "1", description = "of the choice of kills (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--parts",
            split = ",",
            defaultValue = "triage,dashboard,kafka,postgres,debezium",
            description = "what is killed (default: ${DEFAULT-VALUE})")
    private List<String> parts;

    @Option(
            names = "--port",
            defaultValue = "8079",
            description = "of the front door meanwhile (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--results", defaultValue = ".foothold/bench", description = "folder of the JSON files")
    private Path results;

    @Override
    public Integer call() throws Exception {
        var state = Files.createTempDirectory("foothold-bench");
        try (var stack = new LocalStack(state, port)) {
            stack.up();
            stack.awaitBackground(FIRST_CACHES);
            var platform = RunningPlatform.in(state);
            var ledger = new Ledger();
            var client = new CarefulClient();
            var commander =
                    new Commander(new FlagCommands(platform, new SignedIn(platform, "connector")), ledger, client);
            storm(stack, commander, client);
            var faults = settle(platform, ledger);
            return report(client, ledger, faults);
        }
    }

    private void storm(LocalStack stack, Commander commander, CarefulClient client) throws Exception {
        var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        var room = new Semaphore(MOST_UNDER_WAY);
        try (var people = Executors.newCachedThreadPool();
                var killing = Executors.newSingleThreadExecutor()) {
            var killer = killing.submit(() -> {
                new Killer(stack, client::underWay).killAnyOf(parts, random, kills);
                return null;
            });
            for (int sent = 0; 2 * sent < commands || !killer.isDone(); sent++) {
                room.acquire();
                people.submit(() -> {
                    try {
                        commander.flagAndResolve();
                    } finally {
                        room.release();
                    }
                });
                Thread.sleep(1_000 / rate);
            }
            killer.get();
        }
    }

    /** Looks until nothing is missing any more, or the patience ends: what is on its way is not lost. */
    private static Map<Checker.Fault, List<UUID>> settle(RunningPlatform platform, Ledger ledger) throws Exception {
        var deadline = System.nanoTime() + SETTLING.toNanos();
        var faults = Checker.check(ledger.entries(), new Observer(platform).look());
        while (!faults.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(5_000);
            faults = Checker.check(ledger.entries(), new Observer(platform).look());
        }
        return faults;
    }

    private int report(CarefulClient client, Ledger ledger, Map<Checker.Fault, List<UUID>> faults) throws Exception {
        var report = new Report("faults");
        var row = new LinkedHashMap<String, Object>();
        row.put("kills", kills);
        row.put("people flagged", ledger.entries().size());
        row.put(
                "resolved",
                ledger.entries().values().stream()
                        .filter(Ledger.Entry::resolved)
                        .count());
        row.put("sent again", client.repeated());
        row.put("without answer", client.unanswered());
        row.put("refused", client.refused());
        for (var fault : Checker.Fault.values()) {
            row.put(fault.name(), faults.getOrDefault(fault, List.of()).size());
        }
        report.add(row);
        report.finish(results);
        faults.forEach((fault, records) ->
                System.out.println(fault + ": " + records.subList(0, Math.min(10, records.size()))));
        return faults.isEmpty() ? 0 : 1;
    }
}
