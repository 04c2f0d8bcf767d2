package org.foothold.frontdoor;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class FormsOfOtherSitesTest {

    @Test
    void areStoppedWhateverTheBrowserCallsThem() {
        assertThat(post(given().header("Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
        assertThat(post(given().header("Sec-Fetch-Site", "same-site"))).isEqualTo(403);
        assertThat(post(given().header("Origin", "http://localhost:9999"))).isEqualTo(403);
        assertThat(post(given().header("Origin", "null"))).isEqualTo(403);
        assertThat(post(given().cookie("q_session", "x"))).isEqualTo(403);
    }

    @Test
    void ourOwnFormsAndProgramsPass() {
        assertThat(post(given().header("Sec-Fetch-Site", "same-origin").cookie("a", "b")))
                .isEqualTo(200);
        assertThat(post(given().header("Origin", "http://localhost:8080").cookie("a", "b")))
                .isEqualTo(200);
        assertThat(post(given().header("Authorization", "Bearer x"))).isEqualTo(200);
    }

    @Test
    void aLinkFromAnotherSiteIsFine() {
        assertThat(given().header("Sec-Fetch-Site", "cross-site")
                        .get("/triage/echo")
                        .statusCode())
                .isEqualTo(200);
    }

    private static int post(RequestSpecification request) {
        return request.post("/triage/echo").statusCode();
    }
}
