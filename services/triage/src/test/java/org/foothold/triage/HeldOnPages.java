package org.foothold.triage;

import io.restassured.response.ValidatableResponse;
import org.foothold.testing.TestTokens;

/** A worker who holds a conversation on the pages, signed in and with the cookie of the conversation. */
public record HeldOnPages(String token, QuizOnPages quiz) {

    static HeldOnPages begun(String set) {
        return begun(set, TestTokens.as("hub-worker").token());
    }

    public static HeldOnPages begun(String set, String token) {
        return new HeldOnPages(
                token,
                QuizOnPages.holding(QuizOnPages.fromOurPage()
                        .auth()
                        .oauth2(token)
                        .redirects()
                        .follow(false)
                        .formParam("set", set)
                        .formParam("channel", "hub")
                        .post("/triage/conversations/new")
                        .then()
                        .statusCode(303)
                        .extract()
                        .cookie(QuizOnPages.COOKIE)));
    }

    /** The id of the assessment it goes through. */
    public String assessment() {
        return quiz.cookie.substring(0, 36);
    }

    public void answered(String question, String option) {
        quiz.answered(question, "answer", option);
    }

    public ValidatableResponse get(String page) {
        return as(token, page);
    }

    public ValidatableResponse as(String somebody, String page) {
        return QuizOnPages.fromOurPage()
                .cookie(QuizOnPages.COOKIE, quiz.cookie)
                .redirects()
                .follow(false)
                .auth()
                .oauth2(somebody)
                .get(page)
                .then();
    }

    public ValidatableResponse post(String page, String... form) {
        var request = QuizOnPages.fromOurPage()
                .cookie(QuizOnPages.COOKIE, quiz.cookie)
                .redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .contentType("application/x-www-form-urlencoded");
        for (int i = 0; i < form.length; i += 2) {
            request = request.formParam(form[i], form[i + 1]);
        }
        return request.post(page).then();
    }
}
