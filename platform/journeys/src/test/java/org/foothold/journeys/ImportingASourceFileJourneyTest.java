package org.foothold.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An analyst hands in what the housing system exported: good, partly bad, broken. */
@ExtendWith(OnTheRunningPlatform.class)
class ImportingASourceFileJourneyTest {

    private static final double TWO_MINUTES = 120_000;

    @Test
    void theAnalystWatchesAFileBeingReadAndFetchesWhatWasWrongWithIt(Visitor visitor, Platform platform) {
        List<String> bad = CityFiles.truth("rent-arrears-bad-rows");
        visitor.startAfresh().opens("/citizens/imports").signsInAs("analyst");
        Page page = visitor.page();
        visitor.looksAtThePage("citizens-imports");

        page.locator("select[name=mapping]").selectOption("rent-arrears");
        page.locator("input[type=file]").setInputFiles(CityFiles.source("rent-arrears-with-bad-rows"));
        page.locator("main form button").last().click();
        assertThat(page.locator("progress")).hasCount(0, new HasCountOptions().setTimeout(TWO_MINUTES));

        visitor.looksAtThePage("citizens-import");
        assertThat(row(page, "Rows set aside")).isEqualTo(number(bad.size()));
        assertThat(row(page, "Rows")).isEqualTo(number(CityFiles.rows("rent-arrears-with-bad-rows")));
        String id = page.url().replaceAll(".*/", "");
        String report = new Imports(platform).rejects(id);
        for (String line : bad) {
            int lineOfTheFile = Integer.parseInt(line.split(",")[0]) + 1;
            assertThat(report).containsPattern("(?m)^\"?" + lineOfTheFile + "\"?,");
        }
    }

    @Test
    void theSameFileAgainChangesNothing(Platform platform) {
        var imports = new Imports(platform);
        JsonNode first = imports.of(CityFiles.source("benefits"), "benefits");
        JsonNode again = imports.of(CityFiles.source("benefits"), "benefits");

        assertThat(first.path("status").asText()).isEqualTo("done");
        assertThat(again.at("/rows/added").asLong() + again.at("/rows/changed").asLong())
                .isZero();
        assertThat(again.at("/rows/rejected")).isEqualTo(first.at("/rows/rejected"));
        assertThat(again.at("/rows/same").asLong() + again.at("/rows/rejected").asLong())
                .isEqualTo(CityFiles.rows("benefits"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nul",
                "wrong-encoding",
                "utf-16",
                "half",
                "unclosed-quote",
                "wrong-header",
                "no-header",
                "empty",
                "endless-line"
            })
    void aBrokenFileIsRefusedWholeAndSaysWhy(String kind, Platform platform) {
        var imports = new Imports(platform);
        var answer = imports.handIn(CityFiles.broken(kind), "rent-arrears");
        if (answer.statusCode() != 202) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(413, 422);
            return;
        }
        JsonNode job = imports.over(Json.read(answer.body()).get("id").asText());

        assertThat(job.path("status").asText()).isEqualTo("refused");
        assertThat(job.at("/problem/message").asText()).isNotBlank().doesNotContain("Exception");
        assertThat(job.at("/rows/added").asLong() + job.at("/rows/changed").asLong())
                .isZero();
    }

    @Test
    void aMappingThatNobodyHasIsAFieldError(Platform platform) {
        var answer = new Imports(platform).handIn(CityFiles.source("benefits"), "gas-bills");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("mapping");
    }

    private static String row(Page page, String key) {
        Locator row = page.locator(".govuk-summary-list__row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt")
                                .filter(new Locator.FilterOptions()
                                        .setHasText(java.util.regex.Pattern.compile("^\\s*" + key + "\\s*$")))));
        return row.locator("dd").first().innerText().strip();
    }

    private static String number(long value) {
        return java.text.NumberFormat.getIntegerInstance(java.util.Locale.UK).format(value);
    }
}
