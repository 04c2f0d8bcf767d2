package org.foothold.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OnASharedDeviceTest {
    private static final String DEVICE = "foothold_shared_device";
    private static final String AWAY = "900; url=/triage/away";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private static RequestSpecification browser() {
        return QuizOnPages.fromOurPage()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static RequestSpecification shared(String key) {
        return browser().cookie(QuizOnPages.COOKIE, key).cookie(DEVICE, "shared");
    }

    private static ValidatableResponse begun(String page) {
        return browser().formParam("device", "shared").post(page).then();
    }

    private static void leavesNothing(ValidatableResponse answer) {
        assertThat(answer.extract().detailedCookie(QuizOnPages.COOKIE).getMaxAge())
                .isZero();
        assertThat(answer.extract().detailedCookie(DEVICE).getMaxAge()).isZero();
    }

    private static void holdsForAQuarterOfAnHour(ValidatableResponse answer) {
        assertThat(answer.extract().detailedCookie(QuizOnPages.COOKIE).getMaxAge())
                .isEqualTo(900);
        assertThat(answer.extract().detailedCookie(DEVICE).getMaxAge()).isEqualTo(900);
    }

    @Test
    void aConversationBeginsWithItsCode() {
        for (var page : new String[] {"/triage", "/triage/conversation"}) {
            var first = begun(page)
                    .statusCode(200)
                    .header("Refresh", AWAY)
                    .body(containsString("If nobody clicks for 15 minutes"))
                    .body(containsString("href=\"/triage/questions/"));
            holdsForAQuarterOfAnHour(first);
            assertThat(CODE.matcher(first.extract().asString()).find()).isTrue();
        }
    }

    @Test
    void everyClickBeginsTheMinutesAnew() {
        var key = begun("/triage").extract().cookie(QuizOnPages.COOKIE);
        var page = shared(key)
                .get("/triage/questions/wants")
                .then()
                .statusCode(200)
                .header("Refresh", AWAY);
        holdsForAQuarterOfAnHour(page);
        holdsForAQuarterOfAnHour(shared(key)
                .formParam("answer", "money")
                .post("/triage/questions/wants")
                .then()
                .statusCode(303)
                .header("Refresh", nullValue()));
    }

    @Test
    void whoeverDidNotSayThatOthersUseItIsNeverLedAway() {
        QuizOnPages.startedAt("/triage")
                .get("/triage/questions/wants")
                .statusCode(200)
                .header("Refresh", nullValue());
    }

    @Test
    void whenNobodyClicksTheAnswersGoAndTheCodeBringsThemBack() {
        var first = begun("/triage");
        var key = first.extract().cookie(QuizOnPages.COOKIE);
        var code = CODE.matcher(first.extract().asString());
        assertThat(code.find()).isTrue();
        shared(key)
                .formParam("answer", "money")
                .post("/triage/questions/wants")
                .then()
                .statusCode(303);

        leavesNothing(shared(key)
                .get("/triage/away")
                .then()
                .statusCode(200)
                .header("Refresh", nullValue())
                .body(containsString("Your answers are off this device"))
                .body(not(containsString(code.group()))));

        var back = browser()
                .formParam("code", code.group())
                .formParam("device", "shared")
                .post("/triage/resume")
                .then()
                .statusCode(303)
                .header("Location", not(endsWith("/triage")));
        holdsForAQuarterOfAnHour(back);
        QuizOnPages.holding(back.extract().cookie(QuizOnPages.COOKIE))
                .get("/triage/check-answers")
                .body(containsString("Worry less about money"));
    }

    @Test
    void finishingAndSavingLeaveNothing() {
        var key = begun("/triage").extract().cookie(QuizOnPages.COOKIE);
        assertThat(shared(key)
                        .get("/triage/save")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .containsPattern("value=\"shared\" checked");
        leavesNothing(shared(key)
                .formParam("device", "shared")
                .post("/triage/save")
                .then()
                .statusCode(200));
        leavesNothing(shared(key).post("/triage/finish").then().statusCode(303));
    }

    @Test
    void whatTheFormSaysOtherwiseIsNoSharedDevice() {
        assertThat(browser()
                        .formParam("device", "something")
                        .post("/triage")
                        .then()
                        .statusCode(303)
                        .extract()
                        .cookies())
                .containsOnlyKeys(QuizOnPages.COOKIE);
    }
}
