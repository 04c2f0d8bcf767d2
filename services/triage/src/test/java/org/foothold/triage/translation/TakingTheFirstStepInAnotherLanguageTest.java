package org.foothold.triage.translation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TakingTheFirstStepInAnotherLanguageTest {
    private static final String COOKIE = "foothold_triage";
    private static final String MARKS = "[\uE000\uE001]";

    @ParameterizedTest
    @CsvSource({
        "ur, rtl, ابھی شروع کریں, سوال 8، کل 10, مسودہ",
        "ar, rtl, ابدأ الآن, السؤال 8 من 10, مسودة",
        "bn, ltr, এখন শুরু করুন, প্রশ্ন 8,খসড়া",
        "pl, ltr, Zacznij, Pytanie 8 z 10, wersją roboczą"
    })
    void speaksItOnEveryPageAndSaysThatItIsADraft(
            String language, String direction, String start, String caption, String draft) {
        assertThat(get(language, null, "/triage"))
                .contains("<html lang=\"" + language + "\" dir=\"" + direction + "\"", start, draft);
        var cookie = begin(language);
        assertThat(get(language, cookie, "/triage/questions/safety"))
                .contains("<html lang=\"" + language + "\"", caption, draft)
                .doesNotContain("Continue", "Back</a>", "lang=\"en\" dir=\"ltr\"")
                .doesNotContainPattern(MARKS);
        for (var page : new String[] {"/triage/contact-details", "/triage/check-answers", "/triage/save"}) {
            assertThat(get(language, cookie, page)).contains("<html lang=\"" + language + "\"", draft);
        }
    }

    @Test
    void offersTheLanguagesInTheirOwnNames() {
        assertThat(get("en", null, "/triage"))
                .contains(">اردو</a>", ">বাংলা</a>", ">العربية</a>", ">Polski</a>", ">Cymraeg</a>");
    }

    @Test
    void saysWhatIsWrongInTheLanguage() {
        var page = fromOurPage("pl", begin("pl"))
                .contentType("application/x-www-form-urlencoded")
                .post("/triage/questions/money")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(page).contains("Wystąpił problem", "Wybierz odpowiedź.");
    }

    @Test
    void speaksEnglishOfDangerWithTheNumberAndHowToGetAnInterpreter() {
        var cookie = begin("ar");
        answer("ar", cookie, "home", "nowhere-tonight");
        assertThat(get("ar", cookie, "/triage/urgent-help"))
                .contains(
                        "<span lang=\"en\" dir=\"ltr\">Please get help now</span>",
                        "Call 999 if anyone is in danger now",
                        "<a class=\"govuk-link govuk-!-font-weight-bold\" href=\"tel:08088004444\" dir=\"ltr\">",
                        "اتصل وقل كلمة «Arabic»",
                        "<title>Please get help now")
                .doesNotContain("إذا لم يكن لديك مكان آمن تنام فيه الليلة")
                .doesNotContainPattern(MARKS);
    }

    @Test
    void comesToAResultInTheLanguageWithNumbersThatAreNotTurnedRound() {
        var cookie = begin("ur");
        answer("ur", cookie, "money", "behind");
        fromOurPage("ur", cookie).post("/triage/check-answers").then().statusCode(303);
        assertThat(get("ur", cookie, "/triage/result"))
                .contains("ہم یہ آپ کے ساتھ دیکھنا چاہیں گے", "کرایہ یا بل باقی ہیں", "\u206801632 960 001\u2069")
                .contains("آپ نے ایک سنجیدہ بات بتائی")
                .doesNotContain("We would like to look at this with you")
                .doesNotContainPattern(MARKS);
    }

    @Test
    void keepsTheLanguageWithTheAssessment() {
        given().contentType("application/json")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .body("{\"questionSet\":\"first-step\",\"channel\":\"api\",\"language\":\"bn\"}")
                .post("/api/triage/assessments")
                .then()
                .statusCode(201);
        given().contentType("application/json")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .body("{\"questionSet\":\"full-conversation\",\"channel\":\"api\",\"language\":\"bn\"}")
                .post("/api/triage/assessments")
                .then()
                .statusCode(422);
    }

    @Test
    void leavesWorkersPagesInEnglish() {
        var page = given().auth()
                .oauth2(TestTokens.as("analyst").token())
                .cookie("foothold_lang", "ur")
                .get("/triage/publishing")
                .asString();
        assertThat(page).contains("<html lang=\"en\" dir=\"ltr\"").doesNotContain(">اردو</a>");
    }

    private static String begin(String language) {
        return fromOurPage(language, null)
                .redirects()
                .follow(false)
                .post("/triage")
                .then()
                .statusCode(303)
                .extract()
                .cookie(COOKIE);
    }

    private static void answer(String language, String cookie, String question, String option) {
        fromOurPage(language, cookie)
                .contentType("application/x-www-form-urlencoded")
                .formParam("answer", option)
                .post("/triage/questions/" + question)
                .then()
                .statusCode(303);
    }

    private static String get(String language, String cookie, String page) {
        return fromOurPage(language, cookie)
                .get(page)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static RequestSpecification fromOurPage(String language, String cookie) {
        var request = given().header("Sec-Fetch-Site", "same-origin")
                .cookie("foothold_lang", language)
                .redirects()
                .follow(false);
        return cookie == null ? request : request.cookie(COOKIE, cookie);
    }
}
