package org.foothold.weblayout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.Set;
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
                .doesNotContain("href=\"/citizens/imports\"", "href=\"/citizens/access", "href=\"/sign-in\"")
                .doesNotContain("href=\"/triage\"");
    }

    @Test
    @TestSecurity(user = "dee", roles = "dpo")
    void aDataProtectionOfficerIsOfferedRequestsAndWhoLookedAndTheRestOnTheStartPage() {
        assertThat(page())
                .contains("href=\"/citizens/requests\"", "href=\"/citizens/access\"", ">Your work<")
                .doesNotContain("href=\"/citizens/agreements\"", "href=\"/citizens/subject-access\"")
                .doesNotContain("href=\"/citizens/imports\"", "href=\"/dashboard", "href=\"/triage/flags");
    }

    @Test
    void theMenuNamesThePlaceWhereTheReaderIsAlsoIfItIsOnTheStartPageAlone() {
        assertThat(Navigation.menu(Set.of("dpo"), "/citizens/retention/rent"))
                .filteredOn(Navigation.Item::current)
                .extracting(Navigation.Item::key)
                .containsExactly("nav_retention");
        assertThat(Navigation.menu(Set.of("dpo"), "/"))
                .filteredOn(Navigation.Item::current)
                .extracting(Navigation.Item::key)
                .containsExactly("nav_work");
        assertThat(Navigation.menu(Set.of(), "/triage/first-step"))
                .filteredOn(Navigation.Item::current)
                .extracting(Navigation.Item::key)
                .containsExactly("nav_help");
    }

    @Test
    void whoHasAPageOfTheirOwnAloneDoesNotWorkHere() {
        assertThat(Navigation.works(Set.of("citizen"))).isFalse();
        assertThat(Navigation.works(Set.of("citizen", "hub-worker"))).isTrue();
        assertThat(Navigation.all(Set.of("dpo")))
                .extracting(Navigation.Item::key)
                .contains("nav_retention", "nav_agreements");
    }

    private static String page() {
        return given().get("/gallery").asString();
    }
}
