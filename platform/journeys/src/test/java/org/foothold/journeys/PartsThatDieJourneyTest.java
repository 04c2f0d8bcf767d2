package org.foothold.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.foothold.bench.faults.CarefulClient;
import org.foothold.bench.faults.Checker;
import org.foothold.bench.faults.Commander;
import org.foothold.bench.faults.Killer;
import org.foothold.bench.faults.Ledger;
import org.foothold.bench.faults.Observer;
import org.foothold.bench.platform.FlagCommands;
import org.foothold.bench.platform.LocalStack;
import org.foothold.bench.platform.RunningPlatform;
import org.foothold.bench.platform.SignedIn;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service, the Debezium host and the broker are killed while people ask for help and workers flag them. */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(OnTheRunningPlatform.class)
class PartsThatDieJourneyTest {

    private static final List<String> KILLED = List.of("triage", "debezium", "kafka");
    private static final int AT_ONCE = 3;
    private static final int ENOUGH = 50;
    private static final Duration SETTLING = Duration.ofMinutes(3);

    @Test
    void loseDoubleAndInvertNothingThatWasAcknowledged(Platform platform) throws Exception {
        RunningPlatform running = RunningPlatform.in(platform.state());
        var client = new CarefulClient();
        var ledger = new Ledger();
        var workers = new Commander(new FlagCommands(running, new SignedIn(running, "connector")), ledger, client);
        var people = new QuizByApi(platform, client);

        whileTheyAreKilled(
                platform,
                client,
                () -> {
                    workers.flagAndResolve();
                    people.leaves("Storm", "Testperson", false);
                },
                () -> people.completed().size() > ENOUGH);

        assertThat(client.unanswered()).as("commands without an answer").isZero();
        assertThat(client.repeated()).as("commands that met a kill").isPositive();
        Awaitility.await().atMost(SETTLING).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            assertThat(notFlagged(running, people.completed(), ledger)).isEmpty();
            assertThat(Checker.check(ledger.entries(), new Observer(running).look()))
                    .isEmpty();
        });
    }

    private static void whileTheyAreKilled(
            Platform platform, CarefulClient client, Runnable commands, Callable<Boolean> enough) throws Exception {
        var over = new AtomicBoolean();
        try (var crowd = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                crowd.submit(() -> {
                    while (!over.get()) {
                        commands.run();
                    }
                });
            }
            try {
                new Killer(new LocalStack(platform.state(), platform.port()), client::underWay).killEach(KILLED);
                Awaitility.await().atMost(SETTLING).until(enough);
            } finally {
                over.set(true);
            }
        }
    }

    /** Notes the flag of every person who left details; those who have none. */
    private static Set<UUID> notFlagged(RunningPlatform running, Set<UUID> assessments, Ledger ledger)
            throws SQLException {
        var missing = new HashSet<>(assessments);
        try (var triage = running.database("triage");
                var flags = triage.prepareStatement(
                        "select assessment_id, split_part(record_ref, ':', 2)::uuid, id from flag where assessment_id = any (?)")) {
            flags.setArray(1, triage.createArrayOf("uuid", assessments.toArray()));
            var found = flags.executeQuery();
            while (found.next()) {
                missing.remove(found.getObject(1, UUID.class));
                ledger.raised(found.getObject(2, UUID.class), found.getObject(3, UUID.class));
            }
        }
        return missing;
    }
}
