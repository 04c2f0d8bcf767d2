package org.foothold.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The First step for somebody who has a keyboard and no mouse, and for somebody whose browser runs no scripts. */
@ExtendWith(OnTheRunningPlatform.class)
class WithoutAMouseOrScriptsJourneyTest {

    private static final int MOST_QUESTIONS = 12;

    @Test
    void theFirstStepIsGoneThroughByKeyboardAlone(Visitor visitor) {
        Page page = visitor.startAfresh().opens("/triage").page();
        Keyboard keyboard = new Keyboard(page);

        keyboard.press("Tab");
        assertThat(keyboard.isOn(".govuk-skip-link")).isTrue();
        assertThat(keyboard.isSeen()).isTrue();
        keyboard.press("Enter").send();
        for (int asked = 0; asked < MOST_QUESTIONS && page.url().contains("/triage/questions/"); asked++) {
            if (page.url().contains("/money")) {
                keyboard.choose("answer", "managing");
                assertThat(keyboard.isSeen()).isTrue();
            } else {
                ratherNotSay(keyboard);
            }
            keyboard.send();
        }
        assertThat(page.url()).endsWith("/triage/check-answers");
        keyboard.send();

        assertThat(page.url()).endsWith("/triage/result");
        keyboard.tabTo("a[href='/triage/result/text']");
        assertThat(keyboard.isSeen()).isTrue();
    }

    @Test
    void whoIsInDangerLeavesByKeyboardAndTheBrowserForgets(Visitor visitor) {
        Page page = visitor.startAfresh().opens("/triage").page();
        page.context().route("https://www.bbc.co.uk/**", Route::fulfill);
        Keyboard keyboard = new Keyboard(page);
        keyboard.send();
        for (int asked = 0; asked < MOST_QUESTIONS && !page.url().contains("/home"); asked++) {
            ratherNotSay(keyboard);
            keyboard.send();
        }
        keyboard.choose("answer", "nowhere-tonight").send();
        assertThat(page.url()).endsWith("/triage/urgent-help");
        assertThat(page.locator("main")).containsText("999");
        assertThat(page.context().cookies()).extracting(cookie -> cookie.name).contains("foothold_triage");

        page.waitForRequest(
                "**/exit", () -> keyboard.press("Shift").press("Shift").press("Shift"));
        page.waitForURL("https://www.bbc.co.uk/**");

        assertThat(page.context().cookies()).extracting(cookie -> cookie.name).doesNotContain("foothold_triage");
    }

    private static void ratherNotSay(Keyboard keyboard) {
        keyboard.choose(
                "answer", keyboard.has("input[name=answer][value=rather-not-say]") ? "rather-not-say" : "no-contact");
    }

    @Test
    void withoutScriptsDangerIsShownAndACodeBringsBack(Visitor visitor) {
        visitor.startAfresh(false);
        Quiz.startedBy(visitor).saying("home", "nowhere-tonight").answered();
        Page page = visitor.page();
        assertThat(page.url()).endsWith("/triage/urgent-help");
        assertThat(page.locator("main")).containsText("999");

        visitor.opens("/triage/save");
        page.locator("input[name=device][value=shared]").check();
        page.locator("main form button").click();
        String code = page.locator("main strong").first().innerText();
        assertThat(page.context().cookies()).extracting(cookie -> cookie.name).doesNotContain("foothold_triage");

        Page back = visitor.startAfresh(false).opens("/triage/resume").page();
        back.locator("input[name=code]").fill(code);
        back.locator("main form button").click();
        assertThat(back.locator("h1")).isVisible();
        assertThat(back.context().cookies()).extracting(cookie -> cookie.name).contains("foothold_triage");
        visitor.opens("/triage/questions/home");
        assertThat(back.locator("input[name=answer][value=nowhere-tonight]")).isChecked();
    }
}
