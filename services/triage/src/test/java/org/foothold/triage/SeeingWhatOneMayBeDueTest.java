package org.foothold.triage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeeingWhatOneMayBeDueTest {

    @Test
    void isReadOutWithTheResultOfAFullConversationAlone() {
        var quiz = QuizByApi.start("full-conversation")
                .answered("age", "pension-age")
                .answered("benefits", "none")
                .answered("money", "behind");
        quiz.complete().statusCode(200);
        quiz.get("/result?language=cy")
                .statusCode(200)
                .body("mayBeDue.likely.code", hasItem("pension-credit"))
                .body("mayBeDue.likely.name", hasItem("Credyd Pensiwn"))
                .body("mayBeDue.likely.code", not(hasItem("bus-pass-wales")))
                .body("mayBeDue.oneAnswerAway.question", hasItem("health"));
        var first = QuizByApi.start().answeredThatAllIsWell();
        first.complete();
        first.get("/result").body("mayBeDue", nullValue());
    }

    @Test
    void leadsBackToTheAnswerThatIsMissingUntilAllIsSent() {
        var quiz = QuizOnPages.startedAt("/triage/conversation");
        quiz.get("/triage/may-be-due").statusCode(200).body(containsString("One answer away"));
        quiz.answered("age", "answer", "pension-age").answered("benefits", "answer", "none");
        quiz.get("/triage/check-answers").body(containsString("href=\"/triage/may-be-due\""));
        quiz.get("/triage/may-be-due")
                .body(containsString("Winter Fuel Payment"))
                .body(containsString("href=\"/triage/questions/health?then=check\""))
                .body(containsString("This is no promise"));
        quiz.post("/triage/check-answers").statusCode(303);
        quiz.get("/triage/may-be-due").statusCode(303).header("Location", endsWith("/result"));
        quiz.get("/triage/result")
                .body(containsString("Winter Fuel Payment"))
                .body(not(containsString("health?then=check")));
        quiz.get("/triage/result?lang=cy").body(containsString("Taliad Tanwydd Gaeaf"));
    }
}
