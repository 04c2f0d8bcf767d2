package org.foothold.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that a role can open, in both languages: axe finds nothing, and nothing runs out to the right. Two look at once. */
@ExtendWith(OnTheRunningPlatform.class)
class EveryPageJourneyTest {

    private static final List<String> FOR_EVERYBODY = List.of(
            "/",
            "/help/accessibility",
            "/help/privacy",
            "/help/cookies",
            "/developers",
            "/signed-out",
            "/sign-in/failed",
            "/no-such-page",
            "/triage",
            "/triage/conversation",
            "/triage/resume",
            "/triage/away");

    private static final String MOOD = """
            {"resourceType": "Questionnaire", "title": "Mood", "item": [
              {"linkId": "/m", "type": "boolean", "text": "Are you well?", "required": true}]}
            """;
    private static final String NO_CLAIMS =
            "claim_ref,claimant_surname,claimant_first_names,claimant_dob,ni_number,council_person_ref,address,postcode,phone,claim_from,"
                    + "benefit,decision,weekly_amount,dependants\n";

    private static final String NO_ARREARS =
            "tenancy_ref,tenant_surname,tenant_forename,date_of_birth,ni_number,council_person_ref,balance_3_months_ago,uprn,address,"
                    + "postcode,telephone,email,arrears_balance,weeks_in_arrears,as_at,notice_served\n";

    private static final String A_CLAIM =
            "journey-claim,Wrenfield,Canary,05/02/1982,,,1 High Street,ZS1 4AB,,01/04/2026,housing,awarded,90.00,1\n";

    private static final String SOMEBODY_TWICE = """
            family_id,person_id,relationship,surname,forenames,dob,nhs_number,address,postcode,flag,flagged_on,restricted
            J1,journey-1,Parent,Wrenfield,Canary Mair,1982-02-05,,1 High Street,ZS1 4AB,debt,2026-04-01,N
            J1,journey-2,Parent,Wrenfield,Canary,1982-02-05,,1 High Street,ZS1 4AB,food,2026-05-01,N
            """;

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(strings = {"en", "cy"})
    void ofAStranger(String language, Visitor visitor) {
        speaks(visitor, language);
        FOR_EVERYBODY.forEach(path -> looksAt(visitor, "stranger", path, language));
        Quiz quiz = Quiz.startedBy(visitor);
        visitor.looksAtThePage("stranger-question", language);
        visitor.page().locator("main form button").first().click();
        visitor.looksAtThePage("stranger-question-error", language);
        quiz.saying("money", "nothing-left").answered();
        visitor.opens("/triage/contact-details");
        visitor.looksAtThePage("stranger-contact-details", language);
        quiz.leaving("Canary", "Wrenfield", "07700 900123", true);
        visitor.opens("/triage/check-answers");
        visitor.looksAtThePage("stranger-check-answers", language);
        visitor.opens("/triage/save");
        visitor.looksAtThePage("stranger-save", language);
        visitor.page().locator("main form button").first().click();
        visitor.looksAtThePage("stranger-saved", language);
        quiz.sent();
        visitor.looksAtThePage("stranger-result", language);
        visitor.opens("/triage/urgent-help");
        visitor.looksAtThePage("stranger-urgent-help", language);
        visitor.opens("/sign-in");
        visitor.looksAtThePage("stranger-sign-in", language);
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(strings = {"ar", "bn", "pl", "ur"})
    void ofAStrangerWhoReadsAnotherLanguage(String language, Visitor visitor) {
        speaks(visitor, language);
        looksAt(visitor, "stranger", "/triage", language);
        Quiz quiz = Quiz.startedBy(visitor);
        visitor.looksAtThePage("stranger-question", language);
        visitor.page().locator("main form button").first().click();
        visitor.looksAtThePage("stranger-question-error", language);
        quiz.saying("home", "nowhere-tonight").answered();
        for (String page : List.of("urgent-help", "contact-details", "check-answers", "save")) {
            looksAt(visitor, "stranger", "/triage/" + page, language);
        }
        visitor.opens("/triage/check-answers");
        quiz.sent();
        visitor.looksAtThePage("stranger-result", language);
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(strings = {"en", "cy"})
    void ofAStrangerInTheFullConversation(String language, Visitor visitor) {
        speaks(visitor, language);
        visitor.opens("/triage/conversation");
        Page page = visitor.page();
        page.locator("main form button").first().click();
        visitor.looksAtThePage("conversation-own-words", language);
        choose(visitor, "children", "have-children");
        choose(visitor, "home", "told-to-leave");
        choose(visitor, "money", "behind");
        choose(visitor, "owes", "owes-money");
        choose(visitor, "essentials", "food");
        for (String question : List.of("leave-by", "household", "postcode", "each-child", "income", "priority-debts")) {
            looksAt(visitor, "conversation", "/triage/questions/" + question, language);
        }
        visitor.opens("/triage/questions/each-child/entries/1");
        visitor.looksAtThePage("conversation-entry", language);
        page.locator("main form button").first().click();
        visitor.looksAtThePage("conversation-entry-error", language);
        visitor.opens("/triage/questions/priority-debts/entries/1");
        page.locator("input[name=kind][value=rent]").check();
        page.locator("input[name=owed]").fill("900");
        page.locator("main form button").first().click();
        visitor.looksAtThePage("conversation-entries", language);
        visitor.opens("/triage/questions/priority-debts/entries/1/removal");
        visitor.looksAtThePage("conversation-removal", language);
        sum(visitor, "income", "wages", "900");
        sum(visitor, "outgoings", "home", "1300");
        looksAt(visitor, "conversation", "/triage/may-be-due", language);
        looksAt(visitor, "conversation", "/triage/questions-not-asked", language);
        visitor.opens("/triage/check-answers");
        visitor.looksAtThePage("conversation-check-answers", language);
        page.locator("main form[action='/triage/check-answers'] button").click();
        visitor.looksAtThePage("conversation-result", language);
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(strings = {"en", "cy"})
    void ofAConnector(String language, Visitor visitor, Platform platform, @TempDir Path folder) throws IOException {
        new Imports(platform).of(Files.writeString(folder.resolve("flags.csv"), SOMEBODY_TWICE), "family-flags");
        Page page = signedIn(visitor, language, "connector", "/dashboard/purpose");
        visitor.looksAtThePage("connector-purpose", language);
        page.locator("main form button").first().click();
        looksAt(visitor, "connector", "/dashboard/people-to-contact", language);
        page.locator("main details summary").first().click();
        visitor.looksAtThePage("connector-filter", language);
        looksAt(visitor, "connector", "/dashboard/people-to-contact?urgency=crisis&need=debt", language);
        findsAPerson(visitor, language);
        looksAt(visitor, "connector", "/triage/conversations/new", language);
        page.locator("input[name=channel]").first().check();
        page.locator("main form button").first().click();
        visitor.looksAtThePage("connector-conversation", language);
        page.locator("main a[href^='/triage/held-conversations/']").first().click();
        visitor.looksAtThePage("connector-held-conversation", language);
        holdsAConversation(visitor, language);
        asksHowTheyAre(visitor, language);
        looksAt(visitor, "connector", "/triage/held-conversations", language);
        looksAt(visitor, "connector", "/triage/flags/new", language);
        page.locator("main form button").first().click();
        visitor.looksAtThePage("connector-flag-error", language);
        looksAt(visitor, "connector", "/citizens/break-glass", language);
        page.locator("main form[action='/citizens/break-glass'] button").first().click();
        visitor.looksAtThePage("connector-break-glass-error", language);
        looksAt(visitor, "connector", "/citizens/review", language);
        looksAt(visitor, "connector", "/account", language);
        looksAt(visitor, "connector", "/", language);
    }

    /** What a worker writes down beside the questions; comes back to the conversation. */
    private static void holdsAConversation(Visitor visitor, String language) {
        Page page = visitor.page();
        String held = URI.create(page.url()).getPath();
        for (String beside : List.of("note", "support-needs", "consent")) {
            visitor.opens(held + "/" + beside);
            visitor.looksAtThePage("connector-held-" + beside, language);
        }
        Quiz.underWayAt(visitor).leaving("Canary", "Wrenfield", "07700 900123", false);
        visitor.opens(held + "/flag");
        visitor.looksAtThePage("connector-held-flag", language);
        page.locator("main form button").first().click();
        visitor.looksAtThePage("connector-held-flag-error", language);
        Quiz.underWayAt(visitor).sent();
        visitor.looksAtThePage("connector-held-result", language);
        looksAt(visitor, "connector", "/triage/conversations/what-if", language);
        visitor.opens("/dashboard/people-to-contact");
        page.locator("main a[href$='/resolution']").first().click();
        visitor.looksAtThePage("connector-flag-resolution", language);
        page.locator("main form button").first().click();
        visitor.looksAtThePage("connector-flag-resolution-error", language);
        visitor.opens(held);
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(strings = {"en", "cy"})
    void ofTheAnalyst(String language, Visitor visitor, Platform platform, @TempDir Path folder) throws IOException {
        new Imports(platform).of(Files.writeString(folder.resolve("claim.csv"), NO_CLAIMS + A_CLAIM), "benefits");
        new Imports(platform).of(CityFiles.source("rent-arrears-with-bad-rows"), "rent-arrears");
        new Imports(platform).of(CityFiles.broken("wrong-header"), "rent-arrears");
        Page page = signedIn(visitor, language, "analyst", "/citizens/imports");
        visitor.looksAtThePage("analyst-imports", language);
        page.locator("main form button").first().click();
        visitor.looksAtThePage("analyst-imports-error", language);
        for (int i = 0; i < 2; i++) {
            visitor.opens("/citizens/imports");
            page.locator("main tbody a").nth(i).click();
            assertThat(page.locator("progress")).hasCount(0);
            visitor.looksAtThePage("analyst-import-" + i, language);
        }
        boolean english = language.equals("en");
        waitsForADecision(
                visitor,
                english ? "rent-arrears" : "benefits",
                Files.writeString(folder.resolve("nobody.csv"), english ? NO_ARREARS : NO_CLAIMS),
                language);
        for (String queue : List.of("possible", "conflict", "attention")) {
            looksAt(visitor, "analyst", "/citizens/review?queue=" + queue, language);
        }
        looksAt(visitor, "analyst", "/citizens/review/decided", language);
        looksAt(visitor, "analyst", "/dashboard/triage?by=ward", language);
        describesACohort(visitor, language);
        looksAtAQuestion(visitor, language);
        for (String of : List.of(
                "",
                "/first-step/1",
                "/first-step/1/rules",
                "/first-step/1/test-cases/results",
                "/translations",
                "/translations/ar",
                "/translations/ur/texts/page.start_now")) {
            looksAt(visitor, "analyst", "/triage/publishing" + of, language);
        }
        writesAQuestionSet(visitor, language, folder);
        looksAt(visitor, "analyst", "/", language);
    }

    /** A draft that begins with a questionnaire of others, each of its pages, and what is said of a fault. */
    private static void writesAQuestionSet(Visitor visitor, String language, Path folder) throws IOException {
        Page page = visitor.page();
        String draft = "/triage/publishing/mood-" + language + "/1";
        visitor.opens("/triage/publishing");
        page.locator("input[name=name]").fill("mood-" + language);
        page.locator("input[name=questionsFile]").setInputFiles(Files.writeString(folder.resolve("mood.json"), MOOD));
        page.locator("main form button").first().click();
        visitor.looksAtThePage("analyst-draft", language);
        for (String of : List.of("/questions", "/rules", "/rules/rows/calls-for-food", "/test-cases", "/comparison")) {
            visitor.opens(draft + of);
            visitor.looksAtThePage("analyst-draft" + of.replace('/', '-'), language);
        }
        visitor.opens(draft + "/rules/rows/calls-for-food");
        page.locator("main form[action$='/copy'] button").click();
        visitor.looksAtThePage("analyst-draft-row-error", language);
        visitor.opens(draft + "/questions");
        page.locator("textarea").fill("name: nothing else");
        page.locator("main form button").first().click();
        visitor.looksAtThePage("analyst-draft-problems", language);
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(strings = {"en", "cy"})
    void ofACitizenWithAnAccount(String language, Visitor visitor) {
        signedIn(visitor, language, "citizen", "/triage/mine");
        visitor.looksAtThePage("citizen-conversations-none", language);
        Quiz.startedBy(visitor);
        looksAt(visitor, "citizen", "/triage/save", language);
        visitor.page().locator("main a[href='/triage/mine/keep']").click();
        visitor.looksAtThePage("citizen-keep", language);
        visitor.page().locator("main form button").first().click();
        visitor.looksAtThePage("citizen-conversations", language);
        visitor.page().locator("main form button").first().click();
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/triage/questions/.*"));
    }

    /**
     * A file of which it is said that it holds everybody, and that holds nobody: a person is asked, and keeps them. Each language takes a source of
     * its own, for a later file of the same source would take the question away.
     */
    private static void waitsForADecision(Visitor visitor, String mapping, Path nobody, String language) {
        visitor.opens("/citizens/imports");
        Page page = visitor.page();
        page.locator("select[name=mapping]").selectOption(mapping);
        page.locator("input[name=file]").setInputFiles(nobody);
        page.locator("input[name=complete]").check();
        page.locator("main form button").first().click();
        assertThat(page.locator("button[name=go][value=no]")).isVisible();
        visitor.looksAtThePage("analyst-import-waits", language);
        page.locator("button[name=go][value=no]").click();
        assertThat(page.locator("button[name=go]")).hasCount(0);
        visitor.looksAtThePage("analyst-import-declined", language);
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @ValueSource(strings = {"en", "cy"})
    void ofTheDataProtectionOfficer(String language, Visitor visitor, Platform platform) {
        platform.get("connector", "early-help", "/api/dashboard/people-to-contact");
        Page page = signedIn(visitor, language, "dpo", "/citizens/access");
        visitor.looksAtThePage("officer-access", language);
        looksAt(visitor, "officer", "/citizens/access?day=yesterday", language);
        looksAt(visitor, "officer", "/citizens/agreements", language);
        page.locator("main form[action='/citizens/agreements'] button").first().click();
        visitor.looksAtThePage("officer-agreements-error", language);
        looksAt(visitor, "officer", "/citizens/search", language);
        looksAt(visitor, "officer", "/citizens/subject-access", language);
        page.locator("main form[action='/citizens/subject-access'] button")
                .first()
                .click();
        visitor.looksAtThePage("officer-subject-access-error", language);
        looksAt(visitor, "officer", "/citizens/erasures", language);
        page.locator("main form[action='/citizens/erasures/check'] button")
                .first()
                .click();
        visitor.looksAtThePage("officer-erasures-error", language);
        looksAt(visitor, "officer", "/citizens/break-glass-alerts", language);
        looksAt(visitor, "officer", "/citizens/legal-holds", language);
        page.locator("main form[action='/citizens/legal-holds'] button").first().click();
        visitor.looksAtThePage("officer-legal-holds-error", language);
        decidesHowLongDataIsKept(visitor, language);
        looksAt(visitor, "officer", "/", language);
    }

    private static void decidesHowLongDataIsKept(Visitor visitor, String language) {
        Page page = visitor.page();
        looksAt(visitor, "officer", "/citizens/retention/rules/benefits", language);
        page.locator("main form button").first().click();
        visitor.looksAtThePage("officer-retention-rule-error", language);
        visitor.opens("/citizens/retention");
        page.locator("main button[value=count]").click();
        page.locator("main tbody tr").first().waitFor();
        visitor.looksAtThePage("officer-retention-run", language);
        looksAt(visitor, "officer", "/citizens/retention", language);
    }

    private static void asksHowTheyAre(Visitor visitor, String language) {
        Page page = visitor.page();
        page.locator("main a[href^='/triage/well-being/']").click();
        visitor.looksAtThePage("connector-well-being-none", language);
        page.locator("main a[href$='/new']").click();
        visitor.looksAtThePage("connector-well-being-ask", language);
        page.locator("main form button").click();
        visitor.looksAtThePage("connector-well-being-ask-error", language);
        for (int times = 0; times < 3; times++) {
            for (String scale : List.of("satisfied", "worthwhile", "happy", "anxious")) {
                page.locator("input[name=" + scale + "]").nth(3 + times).check();
            }
            for (String money : List.of("bills", "months-end", "unexpected-bill", "income-stops", "going-without")) {
                page.locator("input[name=" + money + "]").nth(times).check();
            }
            page.locator("main form button").click();
            page.locator("main tbody").first().waitFor();
            if (times < 2) {
                page.locator("main a[href$='/new']").click();
            }
        }
        visitor.looksAtThePage("connector-well-being", language);
        page.locator("main a[href$='/entered-in-error']").first().click();
        visitor.looksAtThePage("connector-well-being-wrong", language);
    }

    private static void findsAPerson(Visitor visitor, String language) {
        Page page = visitor.page();
        visitor.opens("/citizens/purpose");
        visitor.looksAtThePage("connector-citizens-purpose", language);
        page.locator("main form button").first().click();
        visitor.looksAtThePage("connector-citizens-search", language);
        page.locator("main form[action='/citizens/search'] button").first().click();
        visitor.looksAtThePage("connector-citizens-search-error", language);
        page.locator("#name").fill("Wrenfield Mair");
        page.locator("main form[action='/citizens/search'] button").first().click();
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            page.reload();
            return page.locator("main tbody a").count() > 0;
        });
        visitor.looksAtThePage("connector-citizens-found", language);
        page.locator("main tbody a").first().click();
        visitor.looksAtThePage("connector-citizens-person", language);
        page.locator("main details:has(form[action$='/consents']) > summary").click();
        page.locator("main form[action$='/consents'] button").first().click();
        visitor.looksAtThePage("connector-citizens-person-error", language);
    }

    private static void choose(Visitor visitor, String question, String option) {
        visitor.opens("/triage/questions/" + question);
        visitor.page().locator("input[name=answer][value=" + option + "]").check();
        visitor.page().locator("main form button").first().click();
    }

    private static void sum(Visitor visitor, String question, String field, String pounds) {
        visitor.opens("/triage/questions/" + question);
        visitor.page().locator("input[name=" + field + "]").fill(pounds);
        visitor.page().locator("select[name=" + field + "-per]").selectOption("month");
        visitor.page().locator("main form button").first().click();
    }

    /** One of the pairs that the city's files leave in doubt, the form with an error, and what a decision would do. */
    private static void describesACohort(Visitor visitor, String language) {
        Page page = visitor.page();
        looksAt(visitor, "analyst", "/citizens/cohorts", language);
        visitor.opens("/citizens/cohorts/new");
        visitor.looksAtThePage("analyst-cohort-new", language);
        page.locator("main form button[value=save]").click();
        visitor.looksAtThePage("analyst-cohort-error", language);
        page.locator("input[name=conditions]").first().check();
        page.locator("main form button[value=count]").click();
        visitor.looksAtThePage("analyst-cohort-counted", language);
        page.locator("#name").fill("Watched closely");
        page.locator("main form button[value=save]").click();
        visitor.looksAtThePage("analyst-cohort", language);
        page.locator("main form button").click();
        visitor.looksAtThePage("analyst-cohort-export-error", language);
    }

    private static void looksAtAQuestion(Visitor visitor, String language) {
        Page page = visitor.page();
        for (String queue : List.of("possible", "conflict")) {
            visitor.opens("/citizens/review?queue=" + queue);
            if (page.locator("main tbody a").count() > 0) {
                page.locator("main tbody a").first().click();
                visitor.looksAtThePage("analyst-review-" + queue, language);
                page.locator("main form button").first().click();
                visitor.looksAtThePage("analyst-review-error-" + queue, language);
                page.locator("#verdict").check();
                page.locator("#reason").check();
                page.locator("main form button").first().click();
                visitor.looksAtThePage("analyst-review-check-" + queue, language);
            }
        }
    }

    private static Page signedIn(Visitor visitor, String language, String user, String path) {
        speaks(visitor, language);
        visitor.opens(path).signsInAs(user);
        assertThat(visitor.page().locator("h1")).isVisible();
        return visitor.page();
    }

    private static void speaks(Visitor visitor, String language) {
        visitor.startAfresh().opens("/?lang=" + language);
    }

    private static void looksAt(Visitor visitor, String role, String path, String language) {
        visitor.opens(path);
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
        visitor.looksAtThePage(role + path.replaceAll("[^a-z]+", "-").replaceAll("-$", ""), language);
    }
}
