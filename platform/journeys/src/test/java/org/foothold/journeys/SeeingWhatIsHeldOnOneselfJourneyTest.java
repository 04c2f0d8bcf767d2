package org.foothold.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A connector gives somebody a code; they see what is held on them, change their consent and correct their number; the officer accepts it. */
@ExtendWith(OnTheRunningPlatform.class)
class SeeingWhatIsHeldOnOneselfJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String SOMEBODY = """
            family_id,person_id,relationship,surname,forenames,dob,nhs_number,address,postcode,flag,flagged_on,restricted
            J2,journey-own-1,Parent,Larkmere,Canary Olwen,1979-08-17,,4 High Street,ZS1 4AB,debt,2026-04-01,N
            """;

    @Test
    void fromTheCodeToTheAcceptedCorrection(Visitor visitor, Platform platform, @TempDir Path folder)
            throws IOException {
        new Imports(platform).of(Files.writeString(folder.resolve("flags.csv"), SOMEBODY), "family-flags");
        String code = givenByAConnector(visitor, platform);

        visitor.startAfresh().opens("/citizens/me").signsInAs("citizen");
        Page page = visitor.page();
        visitor.looksAtThePage("citizen-code");
        page.locator("#code").fill(code);
        page.locator("main form button").first().click();
        assertThat(page.locator("main")).containsText("Canary Olwen Larkmere");
        visitor.looksAtThePage("citizen-own-page");
        visitor.opens("/citizens/me?lang=cy").looksAtThePage("citizen-own-page-cy");
        visitor.opens("/citizens/me/looks?lang=en").looksAtThePage("citizen-own-looks");
        changesTheirConsent(visitor);
        asksForACorrection(visitor);

        theOfficerAccepts(visitor);
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(platform.get("citizen", "subject-rights", "/api/citizens/me")
                                .body())
                        .contains("+441632960987"));
        assertThat(platform.get("citizen", "subject-rights", "/api/citizens/me/requests")
                        .body())
                .contains("We changed your number.");
    }

    private static String givenByAConnector(Visitor visitor, Platform platform) {
        Awaitility.await().atMost(SOON).until(() -> found(platform).contains("Larkmere"));
        String citizen = Json.read(found(platform)).at("/items/0/citizen").asText();
        visitor.startAfresh()
                .opens("/citizens/people/" + citizen + "/online-access")
                .signsInAs("connector");
        Page page = visitor.page();
        visitor.looksAtThePage("connector-online-access");
        page.locator("input[name=checked]").first().check();
        page.locator("main form[action$='/online-access'] button").click();
        visitor.looksAtThePage("connector-online-access-code");
        return page.locator("#code").innerText();
    }

    private static String found(Platform platform) {
        return platform.send(platform.request("/api/citizens/search")
                        .header("Authorization", "Bearer " + platform.token("connector"))
                        .header("Foothold-Purpose", "early-help")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"name\":\"Larkmere Olwen\",\"dateOfBirth\":\"1979-08-17\"}")))
                .body();
    }

    private static void changesTheirConsent(Visitor visitor) {
        Page page = visitor.page();
        visitor.opens("/citizens/me/sharing").looksAtThePage("citizen-own-sharing");
        page.locator("main tbody a").first().click();
        visitor.looksAtThePage("citizen-own-sharing-change");
        page.locator("main form input[type=radio]").last().check();
        page.locator("main form button").click();
        assertThat(page.locator(".govuk-notification-banner")).isVisible();
        page.locator("main tbody a").first().click();
        page.locator("main form input[type=radio]").first().check();
        page.locator("main form button").click();
        assertThat(page.locator(".govuk-notification-banner")).isVisible();
    }

    private static void asksForACorrection(Visitor visitor) {
        Page page = visitor.page();
        visitor.opens("/citizens/me/requests/new?kind=correction&item=phone").looksAtThePage("citizen-own-request");
        page.locator("main form button").click();
        visitor.looksAtThePage("citizen-own-request-error");
        page.locator("#words").fill("01632 960987");
        page.locator("main form button").click();
        assertThat(page.locator("main tbody tr")).hasCount(1);
        visitor.looksAtThePage("citizen-own-requests");
    }

    private static void theOfficerAccepts(Visitor visitor) {
        visitor.startAfresh().opens("/citizens/requests").signsInAs("dpo");
        Page page = visitor.page();
        visitor.looksAtThePage("officer-requests");
        page.locator("main tbody a").first().click();
        visitor.looksAtThePage("officer-request");
        page.locator("#value").fill("01632 960987");
        page.locator("#accept-outcome").fill("We changed your number.");
        page.locator("main form[action$='/correction'] button").click();
        assertThat(page.locator(".govuk-notification-banner")).isVisible();
    }
}
