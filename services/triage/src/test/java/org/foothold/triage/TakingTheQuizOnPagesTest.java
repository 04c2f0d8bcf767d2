package org.foothold.triage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakingTheQuizOnPagesTest {
    private static final String COOKIE = "foothold_triage";

    @Test
    void holdsTheKeyInACookieNoScriptCanReadAndInNoAddress() {
        var begun = fromOurPage()
                .redirects()
                .follow(false)
                .post("/triage")
                .then()
                .statusCode(303)
                .extract();
        var cookie = begun.detailedCookie(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/triage");
        assertThat(begun.header("Set-Cookie")).containsIgnoringCase("SameSite=Lax");
        assertThat(begun.header("Location")).endsWith("/triage/questions/wants");
    }

    @Test
    void asksOneQuestionAfterAnother() {
        var cookie = begin();
        get(cookie, "/triage/questions/wants").statusCode(200).body(containsString("Question 1 of 10"));
        post(cookie, "/triage/questions/wants", "answer", "money").header("Location", endsWith("/questions/people"));
        get(cookie, "/triage/questions/wants").body(containsString("value=\"money\" checked"));
    }

    @Test
    void saysWhatIsMissingInSummaryAndAtTheQuestion() {
        post(begin(), "/triage/questions/money")
                .statusCode(422)
                .body(containsString("There is a problem"))
                .body(containsString("href=\"#answer\""))
                .body(containsString("Choose an answer."));
    }

    @Test
    void showsHelpAtOnceWhenAnAnswerShowsDanger() {
        var cookie = begin();
        post(cookie, "/triage/questions/home", "answer", "nowhere-tonight")
                .statusCode(303)
                .header("Location", endsWith("/triage/urgent-help"));
        get(cookie, "/triage/urgent-help")
                .statusCode(200)
                .body(containsString("Call 999"))
                .body(containsString("0808 800 4444"))
                .body(containsString("Exit this page"));
    }

    @Test
    void keepsWhatWasTypedWhenTheDetailsCannotBeUsed() {
        fromOurPage()
                .cookie(COOKIE, begin())
                .formParam("givenName", "Ada")
                .formParam("familyName", "")
                .formParam("postcode", "nowhere")
                .formParam("dateOfBirth-day", "31")
                .formParam("dateOfBirth-month", "2")
                .formParam("dateOfBirth-year", "1980")
                .post("/triage/contact-details")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Ada\""))
                .body(containsString("value=\"nowhere\""))
                .body(containsString("Enter a real date of birth"));
    }

    @Test
    void leadsToAResultWithAPromiseThatIsKept() {
        var cookie = begin();
        post(cookie, "/triage/questions/money", "answer", "behind");
        fromOurPage()
                .cookie(COOKIE, cookie)
                .redirects()
                .follow(false)
                .formParam("givenName", "Ada")
                .formParam("familyName", "Lovelace")
                .formParam("safeToContact", "yes")
                .formParam("phone", "01632 960 123")
                .post("/triage/contact-details")
                .then()
                .statusCode(303);
        get(cookie, "/triage/check-answers").body(containsString("I am behind with rent or bills"));
        post(cookie, "/triage/check-answers").header("Location", endsWith("/triage/result"));
        get(cookie, "/triage/result")
                .statusCode(200)
                .body(containsString("We would like to look at this with you"))
                .body(containsString("A community connector from the council"))
                .body(containsString("StepChange"))
                .body(containsString(
                        "href=\"mailto:?subject=We%20would%20like%20to%20look%20at%20this%20with%20you&amp;body="))
                .body(containsString("href=\"sms:?body=We%20would%20like"))
                .body(containsString("-%20StepChange"))
                .body(not(containsString("behind%20with")));
        get(cookie, "/triage/result/text")
                .statusCode(200)
                .contentType("text/plain")
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("== What you can do now =="), not(containsString("<")), not(containsString("{")));
        get(cookie, "/triage/questions/money").statusCode(303).header("Location", endsWith("/triage/result"));
    }

    @Test
    void speaksWelsh() {
        var cookie = begin();
        for (var page :
                List.of("/triage/questions/safety", "/triage/contact-details", "/triage/check-answers", "/triage")) {
            get(cookie, page + "?lang=cy")
                    .statusCode(200)
                    .body(containsString("<html lang=\"cy\""))
                    .body(not(containsString("Continue")));
        }
        get(cookie, "/triage/questions/safety?lang=cy").body(containsString("Cwestiwn 8 o 10"));
    }

    @Test
    void isNeverKeptByACache() {
        var cookie = begin();
        for (var page : List.of("/triage", "/triage/questions/wants", "/triage/check-answers")) {
            get(cookie, page).header("Cache-Control", containsString("no-store"));
        }
    }

    @Test
    void beginsAtTheStartForWhoeverHoldsNoKey() {
        for (var page : List.of(
                "/triage/questions/money",
                "/triage/contact-details",
                "/triage/check-answers",
                "/triage/result",
                "/triage/urgent-help")) {
            get("nonsense", page).statusCode(303).header("Location", endsWith("/triage"));
        }
    }

    @Test
    void everyPlaceThatTakesAFormCanAlsoBeVisited() {
        var cookie = begin();
        for (var page : List.of(
                "/triage",
                "/triage/questions/money",
                "/triage/contact-details",
                "/triage/check-answers",
                "/triage/finish")) {
            assertThat(get(cookie, page).extract().statusCode()).isIn(200, 303);
        }
    }

    @Test
    void finishingTakesTheKeyOffTheDevice() {
        var cookie = fromOurPage()
                .cookie(COOKIE, begin())
                .redirects()
                .follow(false)
                .post("/triage/finish")
                .then()
                .statusCode(303)
                .extract()
                .detailedCookie(COOKIE);
        assertThat(cookie.getValue()).isEmpty();
        assertThat(cookie.getMaxAge()).isZero();
    }

    /** As a browser sends it from a page of ours. */
    private static RequestSpecification fromOurPage() {
        return given().header("Sec-Fetch-Site", "same-origin");
    }

    private static String begin() {
        return fromOurPage()
                .redirects()
                .follow(false)
                .post("/triage")
                .then()
                .extract()
                .cookie(COOKIE);
    }

    private static ValidatableResponse get(String cookie, String page) {
        return fromOurPage()
                .cookie(COOKIE, cookie)
                .redirects()
                .follow(false)
                .get(page)
                .then();
    }

    private static ValidatableResponse post(String cookie, String page, String... form) {
        var request = fromOurPage()
                .cookie(COOKIE, cookie)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded");
        for (int i = 0; i < form.length; i += 2) {
            request = request.formParam(form[i], form[i + 1]);
        }
        return request.post(page).then();
    }
}
