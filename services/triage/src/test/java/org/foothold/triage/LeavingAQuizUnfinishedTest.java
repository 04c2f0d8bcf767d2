package org.foothold.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.foothold.testing.EventProbe;
import org.foothold.triage.assessment.application.AbandonIdleAssessments;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeavingAQuizUnfinishedTest {
    @Inject
    AgroalDataSource database;

    @Inject
    AbandonIdleAssessments abandonIdle;

    @Test
    void isNotedAfterADayAndTheAnswersStay() throws Throwable {
        var quiz = QuizByApi.start().answered("money", "behind");
        lastTouchedTwoDaysAgo(quiz);
        try (var probe = EventProbe.on("triage.assessments")) {
            VertxContextSupport.subscribeAndAwait(abandonIdle::run);
            var told = probe.await(
                    event -> event.key().equals(quiz.id) && event.type().endsWith("abandoned.v1"));
            assertThat(told.data().get("lastStep").asText()).isEqualTo("money");
            assertThat(told.data().get("waitingStep").asText()).isEqualTo("wants");
        }
        quiz.read().body("status", equalTo("abandoned")).body("answers.money[0]", equalTo("behind"));
        quiz.answered("home", "settled").read().body("status", equalTo("in-progress"));
    }

    @Test
    void whoLeftAWayToBeReachedIsFlaggedThoughTheyNeverSentTheirAnswers() throws Throwable {
        var quiz = QuizByApi.start().answered("money", "nothing-left");
        quiz.leave(Map.of("givenName", "Zelda", "familyName", "Quince", "phone", "01632 960123", "safeToContact", true))
                .statusCode(200);
        var without = QuizByApi.start().answered("money", "nothing-left");
        lastTouchedTwoDaysAgo(quiz);
        lastTouchedTwoDaysAgo(without);

        VertxContextSupport.subscribeAndAwait(abandonIdle::run);
        VertxContextSupport.subscribeAndAwait(abandonIdle::run);

        assertThat(flags(quiz)).isEqualTo(1);
        assertThat(flags(without)).isZero();
    }

    @Test
    void isToldOnceThoughTwoReplicasLookAtTheSameTime() throws Throwable {
        var quiz = QuizByApi.start().answered("money", "behind");
        lastTouchedTwoDaysAgo(quiz);

        VertxContextSupport.subscribeAndAwait(() -> Uni.join()
                .all(Stream.generate(() -> onAContextOfItsOwn(abandonIdle::run))
                        .limit(4)
                        .toList())
                .andFailFast());

        assertThat(abandonedTold(quiz)).isEqualTo(1);
        quiz.answered("home", "settled").read().body("status", equalTo("in-progress"));
        VertxContextSupport.subscribeAndAwait(abandonIdle::run);
        assertThat(abandonedTold(quiz)).isEqualTo(1);
    }

    /** As another replica would: with a connection and a session of its own. */
    private static <T> Uni<T> onAContextOfItsOwn(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .completionStage(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return VertxContextSupport.subscribeAndAwait(work);
                    } catch (Throwable failed) {
                        throw new IllegalStateException(failed);
                    }
                }));
    }

    private int abandonedTold(QuizByApi quiz) throws SQLException {
        return count(
                "select count(*) from outbox_event where aggregate_id = ?::uuid and type like '%abandoned.v1'", quiz);
    }

    private int flags(QuizByApi quiz) throws SQLException {
        return count("select count(*) from flag where assessment_id = ?::uuid", quiz);
    }

    private int count(String rows, QuizByApi quiz) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(rows)) {
            count.setString(1, quiz.id);
            try (var found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private void lastTouchedTwoDaysAgo(QuizByApi quiz) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update assessment set last_active_at = now() - interval '2 days' where id = ?::uuid")) {
            update.setString(1, quiz.id);
            update.executeUpdate();
        }
    }
}
