package org.foothold.weblayout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NavigatingByRoleTest {

    @Test
    void anAnonymousReaderIsOfferedHelpAndSignIn() {
        assertThat(page())
                .contains("href=\"/triage\"", "href=\"/sign-in\"")
                .doesNotContain("href=\"/dashboard", "href=\"/citizens", "href=\"/sign-out\"");
    }

    @Test
    @TestSecurity(user = "connie", roles = "connector")
    void aConnectorIsOfferedThePeopleToContactAndTheSearch() {
        assertThat(page())
                .contains(
                        "href=\"/dashboard/people-to-contact\"",
                        "href=\"/triage/flags/new\"",
                        "href=\"/triage/conversations/new\"")
                .contains("href=\"/citizens/search\"", "href=\"/citizens/review\"")
                .contains("href=\"/account\"", "href=\"/sign-out\"")
                .doesNotContain("href=\"/citizens/imports\"", "href=\"/citizens/access", "href=\"/sign-in\"");
    }

    @Test
    @TestSecurity(user = "dee", roles = "dpo")
    void aDataProtectionOfficerIsOfferedWhoLookedAndTheAgreements() {
        assertThat(page())
                .contains(
                        "href=\"/citizens/access\"",
                        "href=\"/citizens/agreements\"",
                        "href=\"/citizens/subject-access\"")
                .doesNotContain("href=\"/citizens/imports\"", "href=\"/dashboard", "href=\"/triage/flags");
    }

    private static String page() {
        return given().get("/gallery").asString();
    }
}
