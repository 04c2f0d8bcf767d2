package org.foothold.triage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HavingTheFullConversationOnPagesTest {
    private static final String QUESTIONS = "/triage/questions/";
    private QuizOnPages quiz;

    @BeforeEach
    void start() {
        quiz = QuizOnPages.startedAt("/triage/conversation");
    }

    @Test
    void beginsWithOwnWordsUnderTheHeadingOfTheirSection() {
        quiz.get(QUESTIONS + "matters")
                .statusCode(200)
                .body(containsString("What matters to you: part 1 of 11"))
                .body(containsString("Skip this question"))
                .body(not(containsString("For you as a worker")));
        quiz.post(QUESTIONS + "matters", "answer", "x".repeat(1001))
                .statusCode(422)
                .body(containsString("Write 1000 characters or fewer"))
                .body(containsString("href=\"#answer\""));
        quiz.answered("matters", "answer", "Walking <the> dog");
        quiz.get(QUESTIONS + "matters").body(containsString("Walking &lt;the&gt; dog"));
        quiz.get("/triage/check-answers").body(containsString("Walking &lt;the&gt; dog"));
    }

    @Test
    void asksOnForADateOnlyWhereThatFollowsAndKeepsItAsideMeanwhile() {
        quiz.post(QUESTIONS + "home", "answer", "told-to-leave").header("Location", endsWith("/leave-by"));
        quiz.post(QUESTIONS + "leave-by", "answer-day", "31", "answer-month", "2", "answer-year", "2027")
                .statusCode(422)
                .body(containsString("Enter a real date"))
                .body(containsString("value=\"31\""));
        quiz.answered("leave-by", "answer-month", "3", "answer-year", "2027");
        quiz.get("/triage/check-answers").body(containsString("March 2027"));
        quiz.post(QUESTIONS + "home", "answer", "settled", "then", "check")
                .header("Location", endsWith("/check-answers"));
        quiz.get("/triage/check-answers").body(not(containsString("March 2027")));
        quiz.get(QUESTIONS + "leave-by").statusCode(303).header("Location", not(endsWith("/leave-by")));
        quiz.post(QUESTIONS + "home", "answer", "told-to-leave", "then", "check")
                .header("Location", endsWith("/check-answers"));
        quiz.get("/triage/check-answers").body(containsString("March 2027"));
    }

    @Test
    void leadsFromTheCheckToWhatAChangedAnswerOpened() {
        quiz.post(QUESTIONS + "children", "answer", "have-children", "then", "check")
                .header("Location", endsWith("/each-child?then=check"));
    }

    @Test
    void takesEachChildToChangeAndRemove() {
        quiz.answered("children", "answer", "have-children");
        quiz.post(QUESTIONS + "each-child").statusCode(422).body(containsString("href=\"#another\""));
        quiz.post(QUESTIONS + "each-child", "another", "yes").header("Location", endsWith("/each-child/entries/1"));
        quiz.get(QUESTIONS + "each-child/entries/2").statusCode(404);
        quiz.post(QUESTIONS + "each-child/entries/1", "born-year", "2019")
                .statusCode(422)
                .body(containsString("href=\"#lives\""));
        quiz.post(QUESTIONS + "each-child/entries/1", "born-year", "2019", "lives", "with-me")
                .header("Location", endsWith("/each-child"));
        quiz.post(QUESTIONS + "each-child/entries/2", "born-month", "5", "born-year", "2021", "lives", "elsewhere");
        quiz.post(QUESTIONS + "each-child/entries/2", "born-month", "6", "born-year", "2021", "lives", "elsewhere");
        quiz.get(QUESTIONS + "each-child")
                .body(containsString("Child 2"))
                .body(containsString("June 2021, Somewhere else"))
                .body(not(containsString("Child 3")));
        quiz.get(QUESTIONS + "each-child/entries/1/removal").statusCode(200).body(containsString("2019, With me"));
        for (int twice = 0; twice < 2; twice++) {
            quiz.post(QUESTIONS + "each-child/entries/1/removal", "among", "2").statusCode(303);
        }
        quiz.get(QUESTIONS + "each-child").body(containsString("Child 1")).body(containsString("June 2021"));
        quiz.post(QUESTIONS + "each-child", "another", "no").header("Location", endsWith("/questions/money"));
    }

    @Test
    void drawsTheMoneyCheckWithItsTableBeside() {
        quiz.answered("money", "answer", "behind");
        quiz.post(QUESTIONS + "income", "wages", "lots")
                .statusCode(422)
                .body(containsString("href=\"#wages\""))
                .body(containsString("Enter an amount in pounds"));
        quiz.post(QUESTIONS + "income", "wages", "100").statusCode(422).body(containsString("href=\"#wages-per\""));
        quiz.answered("income", "wages", "£1,000.50", "wages-per", "month", "benefits", "52", "benefits-per", "week");
        quiz.answered("outgoings", "home", "1,300", "home-per", "month");
        quiz.answered("owes", "answer", "owes-money");
        quiz.post(
                QUESTIONS + "priority-debts/entries/1",
                "kind",
                "rent",
                "owed",
                "900",
                "paying",
                "5",
                "paying-per",
                "week");
        quiz.get("/triage/check-answers").body(containsString("Rent, £900, £5 every week"));
        quiz.post("/triage/check-answers");
        quiz.get("/triage/result")
                .statusCode(200)
                .body(containsString("£95.84 is missing each month"))
                .body(containsString("<rect"))
                .body(containsString("Paid towards: Rent"))
                .body(containsString("Rent (comes first)"))
                .body(containsString("More money goes out than comes in"));
        quiz.get("/triage/result?lang=cy").body(containsString("Eich arian mewn mis"));
    }

    @Test
    void keepsDangerInSightWhateverIsChangedBefore() {
        quiz.post(QUESTIONS + "home", "answer", "nowhere-tonight").header("Location", endsWith("/urgent-help"));
        quiz.answered("safety", "answer", "none");
        quiz.get("/triage/check-answers").body(containsString("I have nowhere safe to sleep tonight"));
    }

    @Test
    void isHeldByAWorkerOnTheSamePagesWithWhatHelpsToAsk() {
        QuizOnPages.fromOurPage()
                .redirects()
                .follow(false)
                .get("/triage/conversations/new")
                .then()
                .statusCode(401);
        var worker = TestTokens.as("hub-worker").token();
        QuizOnPages.fromOurPage()
                .auth()
                .oauth2(worker)
                .get("/triage/conversations/new")
                .then()
                .statusCode(200)
                .body(containsString("Hold a conversation"));
        QuizOnPages.fromOurPage()
                .auth()
                .oauth2(worker)
                .formParam("set", "full-conversation")
                .post("/triage/conversations/new")
                .then()
                .statusCode(422)
                .body(containsString("Choose how you are in touch"));
        var held = QuizOnPages.holding(QuizOnPages.fromOurPage()
                .auth()
                .oauth2(worker)
                .redirects()
                .follow(false)
                .formParam("set", "full-conversation")
                .formParam("channel", "hub")
                .post("/triage/conversations/new")
                .then()
                .statusCode(303)
                .extract()
                .cookie(QuizOnPages.COOKIE));
        held.get(QUESTIONS + "coping")
                .body(containsString("For you as a worker"))
                .body(containsString("Asking does not put it"));
        held.get(QUESTIONS + "coping?lang=cy").body(containsString("I chi fel gweithiwr"));
    }
}
