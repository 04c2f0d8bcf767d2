package org.foothold.triage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeeingWhatWouldHaveChangedItTest {
    private static final String WHAT_IF = "/triage/conversations/what-if";

    @Test
    void byApiOnceThereIsAResultAndWithoutTheQuestionsThatTellOfDanger() {
        var quiz = QuizByApi.start().answeredThatAllIsWell();
        quiz.get("/what-if").statusCode(409);
        quiz.complete();
        quiz.get("/what-if?language=cy")
                .statusCode(200)
                .body("question", hasItem("money"))
                .body("question", not(hasItem("safety")))
                .body(
                        "find { it.question == 'money' && it.instead.options == ['behind'] }.stage",
                        equalTo("targeted-triage"))
                .body("find { it.question == 'money' && it.instead.options == ['behind'] }.more", equalTo(true));
        QuizByApi.json().get(quiz.path() + "/what-if").then().statusCode(404);
    }

    @Test
    void isForTheWorkerAloneOnPages() {
        var held = HeldOnPages.begun("first-step");
        held.quiz().get(WHAT_IF).statusCode(401);
        held.get(WHAT_IF).statusCode(303).header("Location", endsWith("/questions/wants"));
        QuizByApi.ALL_IS_WELL.forEach(held::answered);
        held.quiz().post("/triage/check-answers").statusCode(303);
        held.quiz().get("/triage/result").body(containsString("href=\"" + WHAT_IF + "\""));
        held.get(WHAT_IF)
                .statusCode(200)
                .body(containsString("Would have led to more help"))
                .body(containsString("I am behind with rent or bills"))
                .body(containsString("No single answer would have."))
                .body(not(containsString("I have nowhere safe to sleep tonight")));
        held.get(WHAT_IF + "?lang=cy").body(containsString("Byddai wedi arwain at fwy o help"));
    }

    @Test
    void saysThatNothingChangesDanger() {
        var held = HeldOnPages.begun("first-step");
        QuizByApi.ALL_IS_WELL.forEach(held::answered);
        held.answered("safety", "child");
        held.quiz().post("/triage/check-answers").statusCode(303);
        held.get(WHAT_IF).body(containsString("No other answer changes that"));
    }
}
