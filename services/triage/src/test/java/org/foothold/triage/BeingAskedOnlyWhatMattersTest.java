package org.foothold.triage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Somebody in much trouble has the full conversation: once three serious things are told, a stopped benefit changes nothing that is not there already. */
@QuarkusTest
class BeingAskedOnlyWhatMattersTest {
    private static final String QUESTIONS = "/triage/questions/";

    @Test
    void goesPastAQuestionThatCannotChangeAnything() {
        var quiz = inTrouble();
        quiz.post(QUESTIONS + "benefits", "answer", "something-else").header("Location", endsWith("/questions/work"));
        quiz.get(QUESTIONS + "benefit-trouble").statusCode(303);
        quiz.get("/triage/check-answers")
                .body(containsString("We did not need to ask you"))
                .body(not(containsString("Has anything gone wrong with a benefit")));
        quiz.get("/triage/check-answers?lang=cy").body(containsString("Nid oedd angen i ni ofyn"));
        read(quiz).body("notAsked", hasItem("benefit-trouble")).body("answers", not(hasKey("benefit-trouble")));
    }

    @Test
    void comesBackToItWhenAChangedAnswerMakesItMatter() {
        var quiz = inTrouble().answered("benefits", "answer", "something-else");
        quiz.post(QUESTIONS + "essentials", "answer", "none", "then", "check")
                .header("Location", containsString("?then=check"));
        quiz.get(QUESTIONS + "benefit-trouble").statusCode(200);
        quiz.answered("benefit-trouble", "answer", "refused");
        quiz.post(QUESTIONS + "essentials", "answer", "food", "then", "check");
        quiz.get(QUESTIONS + "benefit-trouble").statusCode(200);
        read(quiz).body("notAsked", not(hasItem("benefit-trouble")));
    }

    @Test
    void asksEverythingAfterAllWhereSomebodyWantsIt() {
        var quiz = inTrouble();
        quiz.post("/triage/questions-not-asked")
                .statusCode(303)
                .header("Location", endsWith("/questions/matters?then=check"));
        quiz.post(QUESTIONS + "matters", "skip", "yes", "then", "check")
                .header("Location", endsWith("/questions/wants?then=check"));
        quiz.get("/triage/check-answers").body(not(containsString("We did not need to ask you")));
        quiz.post(QUESTIONS + "benefits", "answer", "something-else")
                .header("Location", endsWith("/questions/benefit-trouble"));
        read(quiz).body("notAsked", nullValue());
    }

    @Test
    void saysOnTheResultWhatWasNotAskedAndKeepsItSo() {
        var quiz = inTrouble();
        quiz.post("/triage/check-answers").header("Location", endsWith("/result"));
        quiz.get("/triage/result").body(containsString("We did not need to ask you"));
        quiz.post("/triage/questions-not-asked").header("Location", endsWith("/result"));
        read(quiz).body("notAsked", hasItem("benefit-trouble")).body("outcome.stage", equalTo("targeted-coordinated"));
    }

    @Test
    void isNotForAWorkerWhoHoldsTheConversation() {
        var held = HeldOnPages.begun("full-conversation");
        held.answered("home", "told-to-leave");
        held.answered("money", "behind");
        held.answered("essentials", "food");
        held.post(QUESTIONS + "benefits", "answer", "something-else")
                .header("Location", endsWith("/questions/benefit-trouble"));
        held.get("/triage/check-answers").body(not(containsString("We did not need to ask you")));
    }

    @Test
    void isNotForAnotherChannel() {
        var quiz = QuizByApi.start("full-conversation")
                .answered("home", "told-to-leave")
                .answered("money", "behind")
                .answered("essentials", "food");
        quiz.get("/questions/benefit-trouble").statusCode(200);
        quiz.get("/questions/benefits").body("next", equalTo("benefit-trouble"));
        quiz.read().body("notAsked", nullValue());
    }

    private static QuizOnPages inTrouble() {
        return QuizOnPages.startedAt("/triage/conversation")
                .answered("home", "answer", "told-to-leave")
                .answered("money", "answer", "behind")
                .answered("essentials", "answer", "food");
    }

    private static ValidatableResponse read(QuizOnPages quiz) {
        return QuizByApi.json()
                .header(QuizByApi.SECRET, quiz.cookie.substring(37))
                .get("/api/triage/assessments/" + quiz.cookie.substring(0, 36))
                .then()
                .statusCode(200);
    }
}
