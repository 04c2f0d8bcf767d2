package org.foothold.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** Somebody answers the first step. What is not said beforehand they would rather not say. */
final class Quiz {

    private static final String RATHER_NOT_SAY = "rather-not-say";
    private static final int MOST_QUESTIONS = 12;

    private final Visitor visitor;
    private final Page page;
    private final Map<String, String> answers = new HashMap<>();

    private Quiz(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Opens the start page and begins. */
    static Quiz startedBy(Visitor visitor) {
        visitor.opens("/triage");
        submit(visitor.page());
        return new Quiz(visitor);
    }

    /** One that is under way at this visitor's browser. */
    static Quiz underWayAt(Visitor visitor) {
        return new Quiz(visitor);
    }

    /** What they will say to a question, by the codes of the question set. */
    Quiz saying(String question, String answer) {
        answers.put(question, answer);
        return this;
    }

    /** Answers what is asked until another kind of page comes: check your answers, contact details or urgent help. */
    Quiz answered() {
        for (int asked = 0; asked < MOST_QUESTIONS && page.url().contains("/triage/questions/"); asked++) {
            String question = page.url().replaceAll(".*/questions/([a-z-]+).*", "$1");
            choose(answers.getOrDefault(question, RATHER_NOT_SAY));
            submit(page);
        }
        return this;
    }

    /** Leaves name and telephone, says it is safe to call, and agrees to sharing when asked to. */
    Quiz leaving(String givenName, String familyName, String phone, boolean consent) {
        if (!page.url().contains("/triage/contact-details")) {
            visitor.opens("/triage/contact-details");
        }
        page.locator("input[name=givenName]").fill(givenName);
        page.locator("input[name=familyName]").fill(familyName);
        page.locator("input[name=safeToContact][value=yes]").check();
        page.locator("input[name=phone]").fill(phone);
        page.locator("input[name=preferredChannel]").first().check();
        if (consent) {
            page.locator("input[name=consentToShare]").check();
        }
        submit(page);
        return this;
    }

    /** Sends the answers off from "check your answers". */
    Quiz sent() {
        if (!page.url().contains("/triage/check-answers")) {
            visitor.opens("/triage/check-answers");
        }
        submit(page);
        return this;
    }

    private void choose(String code) {
        Locator wanted = page.locator("input[name=answer][value=" + code + "]");
        (wanted.count() > 0 ? wanted : page.locator("input[name=answer]").last()).check();
    }

    private static void submit(Page page) {
        page.locator("main form button[type=submit], main form button:not([type])")
                .first()
                .click();
    }
}
