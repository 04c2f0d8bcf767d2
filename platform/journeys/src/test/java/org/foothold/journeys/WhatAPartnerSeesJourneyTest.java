package org.foothold.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.foothold.bench.faults.CarefulClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A worker of Riverside Housing sees whom the agreement and the person's own word allow, and of them only what it lists. */
@ExtendWith(OnTheRunningPlatform.class)
class WhatAPartnerSeesJourneyTest {

    private static final String LIST = "/dashboard/people-to-contact";
    private static final String EVERYTHING =
            "\"name\", \"ward\", \"age-band\", \"flag\", \"flag-reason\", \"timeline-triage\"";
    private static final Duration SOON = Duration.ofSeconds(30);

    private Platform platform;

    @AfterEach
    void signTheUsualAgreement() {
        if (platform != null) {
            agreementOver(EVERYTHING);
        }
    }

    @Test
    void whatTheAgreementListsAndNobodyWhoSaidNo(Visitor visitor, Platform platform) {
        asks("Linnet", "Agreeing", platform, true);
        asks("Dunnock", "Refusing", platform, false);
        String refusing = idOf("Dunnock Refusing", platform);

        Page page = openTheList(visitor);
        nameComesUp(page, "Linnet Agreeing");
        assertThat(page.locator("main")).not().containsText("Dunnock");
        visitor.looksAtThePage("partner-people-to-contact");

        page.getByText("Linnet Agreeing").first().click();
        assertThat(page.locator("h1")).containsText("Linnet Agreeing");
        visitor.looksAtThePage("partner-timeline");

        assertThat(visitor.statusOf("/dashboard/people/" + refusing)).isEqualTo(404);
        assertThat(page.locator("main")).not().containsText("Dunnock");
    }

    @Test
    void noNameNoReasonNoStageWhenTheAgreementIsAboutFlagsAlone(Visitor visitor, Platform platform) {
        asks("Siskin", "Agreeing", platform, true);
        this.platform = platform;
        Page page = openTheList(visitor);
        nameComesUp(page, "Siskin Agreeing");
        String person = page.getByText("Siskin Agreeing").first().getAttribute("href");

        agreementOver("\"flag\"");
        Awaitility.await().atMost(SOON).pollInSameThread().until(() -> {
            page.navigate(platform.door() + LIST);
            return !page.locator("main").innerText().contains("Siskin");
        });
        Locator row = page.locator("#people tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href='" + person + "']")));
        assertThat(row).isVisible(new IsVisibleOptions().setTimeout(5_000));
        assertThat(row.locator("td").nth(1)).hasText("Not shared");
        assertThat(row.locator("td").last()).hasText("");
        assertThat(row).not().containsText("Ward");
        visitor.looksAtThePage("partner-flags-alone");

        page.navigate(platform.door() + person);
        assertThat(page.locator("main")).not().containsText("Siskin");
        visitor.looksAtThePage("partner-timeline-flags-alone");
    }

    private static Page openTheList(Visitor visitor) {
        return AskingForHelpJourneyTest.signedIn(visitor.startAfresh(), "partner-worker");
    }

    private static void nameComesUp(Page page, String name) {
        Awaitility.await().atMost(SOON).pollInSameThread().until(() -> {
            page.reload();
            return page.getByText(name).count() > 0;
        });
    }

    private static void asks(String givenName, String familyName, Platform platform, boolean consent) {
        assertThat(new QuizByApi(platform, new CarefulClient()).leaves(givenName, familyName, consent))
                .isNotNull();
    }

    /** As the council's own connector sees them. */
    private static String idOf(String name, Platform platform) {
        return Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> items(platform.get("connector", "early-help", "/api" + LIST + "?size=50")
                                        .body())
                                .filter(person ->
                                        name.equals(person.path("name").asText()))
                                .map(person -> person.get("id").asText())
                                .findFirst()
                                .orElse(""),
                        id -> !id.isEmpty());
    }

    private void agreementOver(String items) {
        items(platform.get("dpo", "operations", "/api/citizens/agreements").body())
                .filter(agreement -> !agreement.has("endedAt"))
                .forEach(agreement -> assertThat(platform.post(
                                        "dpo",
                                        "/api/citizens/agreements/"
                                                + agreement.get("id").asText() + "/ending",
                                        "")
                                .statusCode())
                        .isEqualTo(200));
        var signed = platform.post("dpo", "/api/citizens/agreements", """
                {"organisation": "riverside-housing", "purposes": ["early-help"], "dataItems": [%s],
                 "needs": ["housing", "money"], "validFrom": "%s"}""".formatted(items, LocalDate.now()));
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(201);
    }

    private static Stream<JsonNode> items(String page) {
        return StreamSupport.stream(Json.read(page).get("items").spliterator(), false);
    }
}
