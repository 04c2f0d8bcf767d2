package org.foothold.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class WatchingTheListTest {

    @TestHTTPResource("/dashboard/people-to-contact/stream")
    URI stream;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aNewPersonIsToldWithinASecondAndTheStreamNamesNobody() throws Exception {
        Facts person = Facts.aPerson();
        try (Watcher watcher = watch(TestTokens.as("connector"), null)) {
            person.isFlagged("urgent", "food");

            await().atMost(Duration.ofSeconds(3))
                    .until(() -> watcher.lines.contains("event:changed") || watcher.lines.contains("event: changed"));
            assertThat(watcher.lines).noneMatch(line -> line.contains(person.recordId.toString()));
        }
    }

    @Test
    void aDangerIsToldToTheNamedTeamAlone() throws Exception {
        Readers team = Readers.safeguardingTeam();
        try (Watcher connector = watch(TestTokens.as("connector"), null);
                Watcher named = watch(TestTokens.as("connector").teams("safeguarding"), null)) {
            Facts person = Facts.aPerson();
            person.isFlaggedAsInDanger();

            await().until(() -> named.changes() == 1);
            await().until(() -> team.sees(person.unlinkedId()).isPresent());
            Facts.aPerson().isFlagged("routine", "digital");
            await().until(() -> named.changes() == 2);
            assertThat(connector.changes()).isEqualTo(1);
        }
    }

    @Test
    void whoComesBackLearnsWhatTheyMissedAndNothingWhenTheyMissedNothing() throws Exception {
        String mark;
        try (Watcher watcher = watch(TestTokens.as("connector"), null)) {
            Facts.aPerson().isFlagged("routine", "digital");
            await().until(() -> watcher.changes() >= 1);
            mark = watcher.lastId();
        }
        Facts missed = Facts.aPerson();
        missed.isFlagged("routine", "fuel");
        await().until(() -> Readers.connector().sees(missed.unlinkedId()).isPresent());

        try (Watcher back = watch(TestTokens.as("connector"), mark)) {
            await().until(() -> back.changes() == 1);
            mark = back.lastId();
        }
        try (Watcher again = watch(TestTokens.as("connector"), mark)) {
            Facts.aPerson().isFlagged("routine", "digital");
            await().until(() -> again.changes() >= 1);
            assertThat(again.changes()).isEqualTo(1);
        }
    }

    private Watcher watch(TestTokens reader, String lastId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(stream)
                .header("Authorization", "Bearer " + reader.token())
                .header("Accept", "text/event-stream");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        HttpResponse<Stream<String>> response = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        Watcher watcher = new Watcher(response.body());
        await().until(() -> !watcher.lines.isEmpty());
        return watcher;
    }

    /** Reads a stream on a thread of its own until it is closed. */
    private static final class Watcher implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Stream<String> body;

        Watcher(Stream<String> body) {
            this.body = body;
            Thread.ofVirtual().start(() -> {
                try {
                    body.forEach(lines::add);
                } catch (java.io.UncheckedIOException closed) {
                    // the watcher has gone
                }
            });
        }

        long changes() {
            return lines.stream()
                    .filter(line -> line.startsWith("event") && line.endsWith("changed"))
                    .count();
        }

        String lastId() {
            return lines.stream()
                    .filter(line -> line.startsWith("id"))
                    .reduce((first, last) -> last)
                    .map(line -> line.substring(3).strip())
                    .orElseThrow();
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
