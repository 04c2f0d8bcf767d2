package org.foothold.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
        }
        quiz.read().body("status", equalTo("abandoned")).body("answers.money[0]", equalTo("behind"));
        quiz.answered("home", "settled").read().body("status", equalTo("in-progress"));
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
