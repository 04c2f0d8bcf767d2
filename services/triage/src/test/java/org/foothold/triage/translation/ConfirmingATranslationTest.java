package org.foothold.triage.translation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.testing.TestTokens;
import org.foothold.triage.translation.application.EnglishTexts;
import org.foothold.triage.translation.application.ShippedTranslations;
import org.foothold.triage.translation.domain.EnglishText;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConfirmingATranslationTest {
    private static final String PATH = "/triage/publishing/translations";
    private static final String DANGER = PATH + "/pl/texts/guidance.danger.child-at-risk.title";
    private static final String QUIET = PATH + "/pl/texts/page.result_quiet";

    @Inject
    EnglishTexts english;

    @Inject
    ShippedTranslations shipped;

    @Test
    void beginsWithDraftsThatFitTheEnglishInEveryLanguage() throws Throwable {
        var texts = VertxContextSupport.subscribeAndAwait(english::all).stream()
                .collect(Collectors.toMap(EnglishText::place, text -> text));
        assertThat(shipped.all()).hasSizeGreaterThan(1_000).allSatisfy(draft -> {
            assertThat(texts).containsKey(draft.place());
            assertThat(draft.fits(texts.get(draft.place()))).as(draft.place()).isTrue();
            assertThat(draft.confirmation()).isEmpty();
        });
        for (var language : new String[] {"ar", "bn", "pl", "ur"}) {
            assertThat(shipped.all().stream()
                            .filter(draft -> draft.language().equals(language))
                            .map(draft -> draft.place()))
                    .as(language)
                    .containsAll(texts.keySet().stream()
                            .filter(place -> place.startsWith("first-step.") || place.startsWith("guidance."))
                            .toList());
        }
    }

    @Test
    void showsHowFarEachLanguageHasCome() {
        new Somebody().get(PATH).statusCode(200).body(containsString("اردو")).body(containsString("Polski"));
        new Somebody()
                .get(PATH + "/ur?state=draft")
                .statusCode(200)
                .body(containsString("dir=\"rtl\""))
                .body(containsString("first-step.question.wants.title"));
        new Somebody().get(PATH + "/xx").statusCode(404);
    }

    @Test
    void isForSomebodyElseThanTheWriter() {
        var ann = new Somebody();
        var bea = new Somebody();
        ann.posts(QUIET, "text", "Nic szczególnego.").statusCode(303);
        ann.get(QUIET).body(containsString("somebody else has to confirm it"));
        ann.posts(QUIET + "/confirmation").statusCode(409);
        bea.posts(QUIET + "/confirmation").statusCode(303);
        bea.get(QUIET).body(containsString("Confirmed by " + bea.id));
        ann.posts(QUIET, "text", "Nic szczególnego teraz.").statusCode(303);
        bea.get(QUIET).body(not(containsString("Confirmed by")));
    }

    @Test
    void letsATextAboutDangerBeSaid() {
        var cookie = given().header("Sec-Fetch-Site", "same-origin")
                .cookie("foothold_lang", "pl")
                .redirects()
                .follow(false)
                .post("/triage")
                .cookie("foothold_triage");
        given().header("Sec-Fetch-Site", "same-origin")
                .cookie("foothold_triage", cookie)
                .contentType("application/x-www-form-urlencoded")
                .formParam("answer", "child")
                .redirects()
                .follow(false)
                .post("/triage/questions/safety")
                .then()
                .statusCode(303);
        urgentHelp(cookie)
                .body(containsString("If a child is not safe"))
                .body(not(containsString("Jeśli dziecko nie jest bezpieczne")));
        new Somebody().posts(DANGER + "/confirmation").statusCode(303);
        urgentHelp(cookie).body(containsString("Jeśli dziecko nie jest bezpieczne"));
    }

    @Test
    void refusesWhatLosesAPlaceToFillIn() {
        new Somebody()
                .posts(PATH + "/pl/texts/page.talk", "text", "Zadzwoń.")
                .statusCode(422)
                .body(containsString("Keep what stands in braces"));
    }

    @Test
    void ofAllDraftsLeavesOnesOwn() {
        var ann = new Somebody();
        var own = PATH + "/bn/texts/page.result_quiet";
        ann.posts(own, "text", "কিছু করার নেই।").statusCode(303);
        ann.posts(PATH + "/bn/confirmation").statusCode(303);
        ann.get(PATH + "/bn?state=draft")
                .body(containsString("page.result_quiet"))
                .body(not(containsString("page.start_now")));
    }

    private static ValidatableResponse urgentHelp(String cookie) {
        return given().cookie("foothold_triage", cookie)
                .cookie("foothold_lang", "pl")
                .get("/triage/urgent-help")
                .then()
                .statusCode(200);
    }

    private static final class Somebody {
        final String id = UUID.randomUUID().toString();
        private final String token = TestTokens.as("analyst").subject(id).token();

        ValidatableResponse get(String path) {
            return given().auth().oauth2(token).get(path).then();
        }

        ValidatableResponse posts(String path, String... form) {
            var request = given().auth()
                    .oauth2(token)
                    .header("Sec-Fetch-Site", "same-origin")
                    .redirects()
                    .follow(false)
                    .contentType("application/x-www-form-urlencoded")
                    .formParam("idempotencyKey", UUID.randomUUID().toString());
            for (int i = 0; i < form.length; i += 2) {
                request = request.formParam(form[i], form[i + 1]);
            }
            return request.post(path).then();
        }
    }
}
