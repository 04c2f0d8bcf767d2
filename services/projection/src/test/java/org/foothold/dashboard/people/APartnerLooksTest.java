package org.foothold.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.dashboard.fixtures.Facts;
import org.foothold.dashboard.fixtures.Readers;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
class APartnerLooksTest {

    private final String organisation = "org-" + UUID.randomUUID();
    private final Readers partner = Readers.partner(organisation);
    private final Readers connector = Readers.connector();
    private final Facts person = Facts.aPerson();

    @BeforeEach
    void somebodyNeedsFood() {
        person.hasNeeds("targeted-triage", "food");
        person.isFlagged("urgent", "food");
        person.isLinked();
        person.hasProfile("sampleton-west", "none", false);
        await().until(() -> connector
                .sees(person.linkedId(), "ward=sampleton-west", "need=food")
                .isPresent());
    }

    @Test
    void theySeeWhatTheAgreementListsOfThoseWhoAgreed() {
        Facts.agreement(organisation, List.of("flag", "ward"), List.of("food"));
        person.consents("early-help", organisation);

        await().until(() -> partner.sees(person.linkedId()).isPresent());
        Map<String, Object> seen = partner.sees(person.linkedId()).orElseThrow();
        assertThat(seen).containsEntry("ward", "sampleton-west").containsEntry("urgency", "urgent");
        assertThat(seen).containsEntry("reasons", List.of()).containsEntry("needs", List.of());
        assertThat(seen).doesNotContainKeys("stage", "ageBand");
        assertThat(partner.people()).hasSize(1);
        assertThat(partner.timeline(person.linkedId())).singleElement().satisfies(fact -> {
            assertThat(fact).containsEntry("kind", "flag-raised");
            assertThat((String) fact.get("sentence")).doesNotContain("food");
        });
        assertThat(partner.sees(person.linkedId(), "need=food"))
                .as("a filter by what is not shared")
                .isEmpty();
    }

    @Test
    void withoutConsentTheySeeNobody() {
        Facts.agreement(organisation, List.of("flag"), List.of());
        UUID consent = person.consents("early-help", organisation);
        await().until(() -> partner.sees(person.linkedId()).isPresent());

        person.takesBack(consent, "early-help", organisation);

        await().until(() -> partner.people().isEmpty());
        partner.gets("/api/dashboard/people/" + person.linkedId() + "/timeline").statusCode(404);
    }

    /** The yes of a withdrawn record ends as of the day it was said; told twice, and before the yes itself, nobody is shared. */
    @Test
    void aYesThatEndedWithItsRecordSharesNobodyInWhateverOrderItIsTold() {
        Facts.agreement(organisation, List.of("flag"), List.of());
        UUID ended = UUID.randomUUID();
        person.endsWithItsRecord(ended, "early-help", organisation);
        person.endsWithItsRecord(ended, "early-help", organisation);
        person.consents(ended, "early-help", organisation);
        Facts other = Facts.aPerson();
        other.isFlagged("urgent", "food");
        other.isLinked();
        other.hasProfile("sampleton-west", "none", false);
        other.consents("early-help", organisation);

        await().until(() -> partner.sees(other.linkedId()).isPresent());
        assertThat(partner.sees(person.linkedId())).isEmpty();
    }

    @Test
    void withoutALivingAgreementTheySeeNobody() {
        UUID agreement = Facts.agreement(organisation, List.of("flag"), List.of());
        person.consents("early-help", null);
        await().until(() -> partner.sees(person.linkedId()).isPresent());

        Facts.ended(agreement);

        await().until(() -> partner.people().isEmpty());
        partner.gets("/api/dashboard/people/" + person.linkedId() + "/timeline").statusCode(404);
    }

    @Test
    void anAgreementThatIsOverOrForOtherNeedsOrPurposesOrWithoutFlagsOpensNothing() {
        LocalDate today = LocalDate.now();
        Facts.agreement(organisation, List.of("flag"), List.of(), today.minusDays(9), today.minusDays(1));
        Facts.agreement(organisation, List.of("flag"), List.of(), today.plusDays(1), null);
        Facts.agreement(organisation, List.of("flag"), List.of("digital"));
        Facts.agreement(organisation, List.of("name", "ward"), List.of("food"));
        Facts.agreement("other-" + organisation, List.of("flag"), List.of());
        person.consents("early-help", organisation);
        person.consents("referral", organisation);
        Facts marker = Facts.aPerson();
        marker.isFlagged("routine", "fuel");
        await().until(() -> connector.sees(marker.unlinkedId()).isPresent());

        assertThat(partner.people()).isEmpty();
    }

    @Test
    void nothingRestrictedIsEverOpenToThem() {
        Facts.agreement(organisation, List.of("flag", "flag-reason", "timeline-triage"), List.of());
        person.consents("early-help", organisation);
        person.isFlaggedAsInDanger();
        await().until(() -> partner.sees(person.linkedId()).isPresent());
        await().until(() ->
                Readers.safeguardingTeam().timeline(person.linkedId()).size() == 4);

        assertThat(partner.sees(person.linkedId()).orElseThrow()).containsEntry("flags", 1);
        assertThat(partner.timeline(person.linkedId()))
                .hasSize(2)
                .noneMatch(fact -> fact.toString().contains("abuse"));
    }
}
