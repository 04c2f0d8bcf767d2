package org.foothold.triage.publishing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.foothold.triage.guidance.store.BundledGuidance;
import org.foothold.triage.publishing.domain.DraftCheck;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.store.SetFilesReader;
import org.foothold.triage.publishing.store.ShippedSetFiles;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ships is held to what analysts are held to. */
class TheShippedVersionsTest {
    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    private final SetFilesReader reading = new SetFilesReader();

    /** Looked at once, since it is minutes of work: no finding, and four of five rules are guarded by a test case. */
    @ParameterizedTest
    @CsvSource({"first-step, 2", "full-conversation, 4"})
    void mayBePublished(String name, int number) {
        var version = shipped(name, number);
        var look = new LookAtDraft(reading, new BundledGuidance()).at(version);
        assertThat(look.findings()).isEmpty();

        var surviving = new TryRows(reading).surviving(version, 0, look.rows());
        var check = DraftCheck.asked(version, NOW)
                .looked(look.findings(), look.cases(), look.rows(), NOW)
                .tried(look.rows(), surviving, NOW);
        assertThat(check.status()).as("surviving: " + surviving).isEqualTo(DraftCheck.Status.PASSED);
    }

    private static SetVersion shipped(String name, int number) {
        var ref = new QuestionSetRef(name, number);
        return SetVersion.draft(ref, new ShippedSetFiles().all().get(ref), "analyst", NOW);
    }
}
