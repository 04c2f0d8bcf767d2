package org.foothold.dashboard.names.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.foothold.events.Purpose;
import org.foothold.security.Caller;
import org.foothold.security.Role;
import org.junit.jupiter.api.Test;

class ANameThatComesLateTest {

    private static final String ID = "citizen:5b0c2f5e-8c1d-4f6e-9a51-0d7c4e6f98aa";

    private final CompletableFuture<Map<String, String>> answer = new CompletableFuture<>();
    private final NameSettings settings = new Hasty();
    private final DisplayNames names = new DisplayNames(
            ids -> Uni.createFrom().completionStage(answer),
            settings,
            new RememberedNames(settings, Clock.systemUTC()));
    private final Caller connector = somebody("connector-1", Purpose.EARLY_HELP);

    @Test
    void thePageDoesNotWaitItsReaderIsToldAndTheNextLookShowsIt() {
        var told = told(connector);
        assertThat(nameFor(connector)).isEqualTo("Person 98AA");
        assertThat(told.getItems()).isEmpty();

        answer.complete(Map.of(ID, "Nia Example"));

        await().until(() -> told.getItems().size() == 1);
        assertThat(nameFor(connector)).isEqualTo("Nia Example");
    }

    @Test
    void nobodyElseIsToldNorTheSamePersonForAnotherPurpose() {
        var other = told(somebody("connector-2", Purpose.EARLY_HELP));
        var otherPurpose = told(somebody("connector-1", Purpose.SAFEGUARDING));
        var told = told(connector);
        nameFor(connector);

        answer.complete(Map.of(ID, "Nia Example"));

        await().until(() -> told.getItems().size() == 1);
        assertThat(other.getItems()).isEmpty();
        assertThat(otherPurpose.getItems()).isEmpty();
    }

    @Test
    void aNameInTimeIsNoNews() {
        var told = told(connector);
        answer.complete(Map.of(ID, "Nia Example"));

        assertThat(nameFor(connector)).isEqualTo("Nia Example");
        assertThat(told.getItems()).isEmpty();
    }

    @Test
    void whereTheSingleViewFailsTheReferenceStaysAndNobodyIsTold() {
        var told = told(connector);
        nameFor(connector);

        answer.completeExceptionally(new IllegalStateException("away"));

        assertThat(nameFor(connector)).isEqualTo("Person 98AA");
        assertThat(told.getItems()).isEmpty();
    }

    private String nameFor(Caller reader) {
        return names.of(List.of(ID), reader)
                .await()
                .atMost(Duration.ofSeconds(5))
                .get(ID);
    }

    private AssertSubscriber<Boolean> told(Caller reader) {
        return names.arrivedLate(reader).subscribe().withSubscriber(AssertSubscriber.create(10));
    }

    private static Caller somebody(String subject, Purpose purpose) {
        return new Caller(
                Optional.of(subject),
                Set.of(Role.CONNECTOR),
                Optional.empty(),
                Set.of(),
                Optional.of(purpose),
                Optional.empty());
    }

    private static final class Hasty implements NameSettings {

        @Override
        public Duration patience() {
            return Duration.ofMillis(20);
        }

        @Override
        public Duration remembered() {
            return Duration.ofMinutes(1);
        }

        @Override
        public int most() {
            return 10;
        }
    }
}
