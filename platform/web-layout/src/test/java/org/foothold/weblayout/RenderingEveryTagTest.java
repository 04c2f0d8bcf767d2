package org.foothold.weblayout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RenderingEveryTagTest {

    @ParameterizedTest
    @CsvSource({"en, Back, Day, Next, Exit this page", "cy, Yn ôl, Diwrnod, Nesaf, Gadael y dudalen hon"})
    void speaksTheLanguageOfTheAddress(String lang, String back, String day, String next, String exit) {
        var page = page("/gallery?lang=" + lang);
        assertThat(page)
                .contains(
                        "<html lang=\"" + lang + "\" dir=\"ltr\"",
                        ">" + back + "</a>",
                        ">" + day + "</label>",
                        next,
                        exit);
    }

    @Test
    void speaksTheLanguageOfTheCookieWhenTheAddressHasNone() {
        var page = given().cookie(Locales.COOKIE, "cy").get("/gallery").asString();
        assertThat(page).contains("<html lang=\"cy\"", "Neidio i");
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertThat(page("/gallery?lang=xx")).contains("<html lang=\"en\"");
    }

    @Test
    void theLanguageSwitchKeepsTheRestOfTheQuery() {
        assertThat(page("/gallery?bad=true&lang=en")).contains("href=\"/gallery?bad=true&amp;lang=cy\"");
    }

    @Test
    void errorsStandInTheTitleTheSummaryAndBesideTheField() {
        var page = page("/gallery?bad=true");
        assertThat(page)
                .contains(
                        "<title>Error: Gallery",
                        "govuk-error-summary",
                        "<a href=\"#postcode\">Enter a &lt;postcode&gt;</a>")
                .contains("id=\"postcode-error\"", "aria-describedby=\"postcode-hint postcode-error\"")
                .contains("<a href=\"#housing\">", "id=\"housing\" name=\"housing\"")
                .contains("<a href=\"#birth\">", "id=\"birth\" name=\"birth-day\"");
    }

    @Test
    void withoutErrorsNothingSpeaksOfAProblem() {
        assertThat(page("/gallery")).doesNotContain("govuk-error-summary", "Error:", "govuk-form-group--error");
    }

    @Test
    void whatWasTypedComesBackEscaped() {
        assertThat(page("/gallery"))
                .contains("value=\"&quot;&gt;&lt;script&gt;")
                .doesNotContain("alert(1)</script>\"");
    }

    @Test
    void whatWasChosenIsChosenAgain() {
        assertThat(page("/gallery"))
                .containsPattern("value=\"rent\" checked")
                .containsPattern("type=\"checkbox\" value=\"own\" checked")
                .containsPattern("<option value=\"own\" selected>");
    }

    @Test
    void pagesLinkToTheirNeighboursAndKeepTheQuery() {
        assertThat(page("/gallery"))
                .contains("href=\"/gallery?sort=name&amp;page=2\" rel=\"prev\"", "page=124\"", "&ctdot;")
                .contains("Showing 21 to 30 of 1,234");
    }

    @Test
    void whatStandsInsideATagIsShown() {
        assertThat(page("/gallery"))
                .contains("<th scope=\"col\" class=\"govuk-table__header\">Who</th>")
                .contains("<th scope=\"row\" class=\"govuk-table__header\">Person 4F2A</th>")
                .contains("<td class=\"govuk-table__cell govuk-table__cell--numeric\">3</td>")
                .contains(
                        "Inset <b>text</b>",
                        ">Continue</button>",
                        "Because.",
                        "Reference 1",
                        "<p>list</p>",
                        "<b>Hill</b>");
    }

    @Test
    void everyIdIsUsedOnce() {
        var ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page("/gallery?bad=true"))
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void theOneInlineScriptIsTheOneThatTheContentSecurityPolicyAllows() throws Exception {
        var scripts = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL)
                .matcher(page("/gallery"))
                .results()
                .toList();
        assertThat(scripts).hasSize(1);
        var hash = MessageDigest.getInstance("SHA-256")
                .digest(scripts.getFirst().group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(Base64.getEncoder().encodeToString(hash)).isEqualTo("GUQ5ad8JK5KmEWmROf3LZd9ge94daqNvd8xy9YS1iDw=");
        assertThat(page("/gallery")).doesNotContain(" style=\"", " onclick=");
    }

    @Test
    void setsNoCookieOfItsOwn() {
        assertThat(given().get("/gallery?lang=cy").cookies()).isEmpty();
    }

    @Test
    void everyAssetOfThePageIsThereForEver() {
        var assets = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"")
                .matcher(page("/gallery"))
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(assets).hasSizeGreaterThanOrEqualTo(7).allSatisfy(asset -> {
            var answer = given().get(asset);
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).contains("immutable");
        });
    }

    @Test
    void theComponentsCarryNeitherTheCrownNorTheTypefaceOfTheGovernment() {
        var css = given().get("/assets/govuk-frontend/5.14.0/govuk-frontend.min.css")
                .asString();
        assertThat(css)
                .doesNotContain("@font-face", "GDS Transport", "govuk-crest")
                .contains("var(--foothold-font");
    }

    private static String page(String path) {
        var answer = given().get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.asString();
    }
}
