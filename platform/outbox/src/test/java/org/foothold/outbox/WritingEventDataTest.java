package org.foothold.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.events.triage.FlagRaised;
import org.foothold.kernel.Personal;
import org.junit.jupiter.api.Test;

class WritingEventDataTest {

    private static final UUID ID = UUID.fromString("0199f3a0-7c00-7000-8000-0000000000f1");

    @Test
    void leavesOutWhatIsAbsentAndWritesReferencesAsText() {
        var flag = new FlagRaised(
                ID,
                new RecordRef("triage", ID),
                null,
                List.of("food"),
                "urgent",
                "quiz",
                Instant.parse("2026-11-24T17:00:00Z"));

        String written = EventJson.write(flag);

        assertThat(written)
                .contains("\"recordRef\":\"triage:" + ID + "\"", "\"respondBy\":\"2026-11-24T17:00:00Z\"")
                .doesNotContain("assessmentId");
    }

    @Test
    void refusesAPersonalValueAndDoesNotTellIt() {
        record Careless(Personal<String> name) {}

        assertThatThrownBy(() -> EventJson.write(new Careless(Personal.of("Canary Wren"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("personal value")
                .hasMessageNotContaining("Canary");
    }
}
