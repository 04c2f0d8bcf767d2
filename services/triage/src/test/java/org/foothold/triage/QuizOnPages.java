package org.foothold.triage;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Somebody at the pages, with their cookie, as a browser sends it from a page of ours. */
final class QuizOnPages {
    static final String COOKIE = "foothold_triage";

    final String cookie;

    private QuizOnPages(String cookie) {
        this.cookie = cookie;
    }

    /** Begins at one of the start pages. */
    static QuizOnPages startedAt(String page) {
        return new QuizOnPages(fromOurPage()
                .redirects()
                .follow(false)
                .post(page)
                .then()
                .statusCode(303)
                .extract()
                .cookie(COOKIE));
    }

    static QuizOnPages holding(String cookie) {
        return new QuizOnPages(cookie);
    }

    static RequestSpecification fromOurPage() {
        return given().header("Sec-Fetch-Site", "same-origin");
    }

    ValidatableResponse get(String page) {
        return mine().get(page).then();
    }

    ValidatableResponse post(String page, String... form) {
        var request = mine().contentType("application/x-www-form-urlencoded");
        for (int i = 0; i < form.length; i += 2) {
            request = request.formParam(form[i], form[i + 1]);
        }
        return request.post(page).then();
    }

    /** Answers a question and is led on. */
    QuizOnPages answered(String question, String... form) {
        post("/triage/questions/" + question, form).statusCode(303);
        return this;
    }

    private RequestSpecification mine() {
        return fromOurPage().cookie(COOKIE, cookie).redirects().follow(false);
    }
}
