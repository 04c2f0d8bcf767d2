package org.foothold.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foothold.dashboard.access.domain.Sight;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.dashboard.people.application.PeopleToContact;
import org.foothold.events.Purpose;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class WatchingTheListTest {

    private static final Sight COUNCIL = Sight.ofCouncil(false, Purpose.EARLY_HELP, LocalDate.now());
    private static final Sight NAMED_TEAM = Sight.ofCouncil(true, Purpose.EARLY_HELP, LocalDate.now());

    @TestHTTPResource("/dashboard/people-to-contact/stream")
    URI stream;

    @Inject
    PeopleToContact people;

    private final HttpClient http = HttpClient.newHttpClient();

    /** The live consumer joins its group some seconds after the start: only then is "within a second" a fair question. */
    @BeforeEach
    void theViewsFollowTheTopics() {
        Facts somebody = Facts.aPerson();
        somebody.isFlagged("routine", "digital");
        await().until(() -> Readers.connector().sees(somebody.unlinkedId()).isPresent());
    }

    @Test
    void aNewPersonIsToldWithinASecondAndTheStreamNamesNobody() throws Exception {
        Facts person = Facts.aPerson();
        try (Watcher watcher = watch(TestTokens.as("connector"), null)) {
            person.isFlagged("urgent", "food");

            await().atMost(Duration.ofSeconds(3)).until(() -> watcher.changes() >= 1);
            assertThat(watcher.lines).noneMatch(line -> line.contains(person.recordId.toString()));
        }
    }

    @Test
    void aDangerIsToldToTheNamedTeamAlone() throws Exception {
        Facts person = Facts.aPerson();
        try (Watcher named = watch(TestTokens.as("connector").teams("safeguarding"), null)) {
            person.isFlaggedAsInDanger();
            await().until(() -> named.changes() >= 1);
        }
        await().until(() -> Readers.safeguardingTeam().sees(person.unlinkedId()).isPresent());
        assertThat(concerns(NAMED_TEAM, person)).isTrue();
        assertThat(concerns(COUNCIL, person)).isFalse();
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
            await().until(() -> back.changes() >= 1);
        }
        await().until(() -> !changedSinceTheNewestMark());
    }

    /** A mark is careful: while a transaction runs that began before it, it says that something changed. */
    private boolean changedSinceTheNewestMark() {
        return answer(() -> people.mark().chain(now -> people.changedSince(COUNCIL, Optional.of(now))));
    }

    private boolean concerns(Sight sight, Facts person) {
        return answer(() -> people.concerns(sight, Set.of(person.recordId)));
    }

    private static boolean answer(Supplier<Uni<Boolean>> question) {
        try {
            return VertxContextSupport.subscribeAndAwait(question);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
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
        Watcher watcher = new Watcher(response.body(), lastId == null ? 1 : 0);
        await().until(() -> !watcher.lines.isEmpty() && watcher.changes() >= 0);
        return watcher;
    }

    /** Reads a stream on a thread of its own until it is closed. */
    private static final class Watcher implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Stream<String> body;
        private final int atFirst;

        Watcher(Stream<String> body, int atFirst) {
            this.body = body;
            this.atFirst = atFirst;
            Thread.ofVirtual().start(() -> {
                try {
                    body.forEach(lines::add);
                } catch (java.io.UncheckedIOException closed) {
                    // the watcher has gone
                }
            });
        }

        /** Not counting the one that everybody gets who has not watched before. */
        long changes() {
            return lines.stream()
                            .filter(line -> line.startsWith("event") && line.endsWith("changed"))
                            .count()
                    - atFirst;
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
