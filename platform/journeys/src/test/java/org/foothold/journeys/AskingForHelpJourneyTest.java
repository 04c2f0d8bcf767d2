package org.foothold.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an anonymous citizen's answers to the connector who calls them. */
@ExtendWith(OnTheRunningPlatform.class)
class AskingForHelpJourneyTest {

    @Test
    void aPersonWithoutScriptsGetsAPlainResultAndLeavesNoDetails(Visitor visitor) {
        visitor.startAfresh(false).opens("/triage");
        Quiz.startedBy(visitor).saying("money", "managing").answered().sent();

        assertThat(visitor.page().url()).endsWith("/triage/result");
        assertThat(visitor.page().locator("h1")).isVisible();
        assertThat(visitor.page().locator("main")).not().containsText("Error");
    }

    @Test
    void aSignOfDangerShowsWhoToCallAtOnce(Visitor visitor) {
        visitor.startAfresh();
        Quiz.startedBy(visitor).saying("home", "nowhere-tonight").answered();

        assertThat(visitor.page().url()).endsWith("/triage/urgent-help");
        assertThat(visitor.page().locator("main")).containsText("999");
        assertThat(visitor.page().locator(".govuk-exit-this-page")).isVisible();
        visitor.looksAtThePage("triage-urgent-help");
    }

    /** Of "12 people to contact"; a list without anybody says so in words. */
    private static int numberIn(String heading) {
        var number = Pattern.compile("^\\d+").matcher(heading.replace(",", ""));
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    @Test
    void aPersonWhoLeavesTheirDetailsComesOntoTheConnectorsListWithoutAReload(Visitor visitor) {
        visitor.startAfresh();
        Visitor connector = visitor.another();
        Page list = signedIn(connector, "connector");
        connector.looksAtThePage("dashboard-people-to-contact-before");
        Locator count = list.locator("#people h2");
        int before = numberIn(count.innerText());

        Quiz.startedBy(visitor)
                .saying("money", "nothing-left")
                .saying("essentials", "food")
                .answered()
                .leaving("Canary", "Wrenfield", "07700 900123", true)
                .sent();
        assertThat(visitor.page().url()).endsWith("/triage/result");

        assertThat(count)
                .hasText(
                        Pattern.compile("^" + (before + 1) + " "),
                        new LocatorAssertions.HasTextOptions().setTimeout(10_000));
        visitor.looksAtThePage("triage-result");
        connector.looksAtThePage("dashboard-people-to-contact");
        nameOnTheListBecomes(list, "Canary Wrenfield");
        list.getByText("Canary Wrenfield").first().click();
        assertThat(list.locator("h1")).containsText("Canary Wrenfield");
        assertThat(list.locator("main tbody tr").count()).isGreaterThanOrEqualTo(2);
        connector.looksAtThePage("dashboard-timeline");
    }

    /** Opens the list as a worker does: signs in when asked, says once what it is for. */
    static Page signedIn(Visitor worker, String user) {
        worker.opens("/dashboard/people-to-contact").signsInAs(user);
        Page page = worker.page();
        if (page.url().contains("/dashboard/purpose")) {
            page.locator("input[name=purpose]").first().check();
            page.locator("main form button").first().click();
        }
        assertThat(page.locator("h1")).isVisible();
        return page;
    }

    /** The single view fetches the details by the reference; until then the list shows the reference. */
    private static void nameOnTheListBecomes(Page list, String name) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(() -> {
            list.reload();
            return list.getByText(name).count() > 0;
        });
    }
}
