package org.foothold.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list leads those who may to triage, which owns flags; it changes nothing itself. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class SayingWhatCameOfAFlagTest {

    private final String organisation = "org-" + UUID.randomUUID().toString().substring(0, 8);
    private final String ward = "ward-" + UUID.randomUUID();
    private final Facts person = Facts.aPerson();
    private UUID flag;

    @BeforeEach
    void somebodyIsFlagged() {
        flag = person.isFlagged("urgent", "food");
        person.isLinked();
        person.hasProfile(ward, "none", false);
        Facts.agreement(organisation, List.of("flag", "ward"), List.of());
        person.consents("early-help", organisation);
        await().until(() ->
                Readers.connector().sees(person.linkedId(), "ward=" + ward).isPresent());
        await().until(() ->
                Readers.partner(organisation).sees(person.linkedId()).isPresent());
    }

    @Test
    void connectorsAndAgentsAreLedThere() {
        assertThat(page(Readers.connector())).contains(resolution());
        assertThat(page(Readers.of(TestTokens.as("contact-centre-agent"), "early-help")))
                .contains(resolution());
        assertThat(Readers.connector().sees(person.linkedId()).orElseThrow())
                .containsEntry("openFlags", List.of(flag.toString()));
    }

    @Test
    void whoMayNotSeesThePersonWithoutTheWayThere() {
        assertThat(page(Readers.of(TestTokens.as("manager"), "early-help")))
                .contains(row())
                .doesNotContain(resolution());
        Readers partner = Readers.partner(organisation);
        assertThat(page(partner)).contains(row()).doesNotContain(resolution());
        assertThat(partner.sees(person.linkedId()).orElseThrow()).containsEntry("openFlags", List.of());
    }

    @Test
    void eachOfSeveralFlagsIsAnsweredByItself() {
        UUID second = person.isFlagged("routine", "digital");
        await().untilAsserted(() -> assertThat(page(Readers.connector()))
                .contains(resolution(), "/triage/flags/" + second + "/resolution", "flag 2 of 2"));

        person.flagResolved(flag).publish();

        await().untilAsserted(() -> assertThat(page(Readers.connector()))
                .contains("/triage/flags/" + second + "/resolution")
                .doesNotContain(resolution()));
    }

    private String page(Readers reader) {
        return reader.gets("/dashboard/people-to-contact?ward=" + ward)
                .statusCode(200)
                .extract()
                .asString();
    }

    private String resolution() {
        return "/triage/flags/" + flag + "/resolution";
    }

    private String row() {
        return "person-" + person.citizen;
    }
}
