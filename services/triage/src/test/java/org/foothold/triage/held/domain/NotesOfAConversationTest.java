package org.foothold.triage.held.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.assessment.domain.Channel;
import org.junit.jupiter.api.Test;

class NotesOfAConversationTest {
    private static final Instant NOW = Instant.parse("2026-05-03T10:00:00Z");
    private static final Worker HOLDER = new Worker("holder", "hub-worker", Optional.empty());
    private static final Worker COLLEAGUE = new Worker("colleague", "connector", Optional.empty());
    private static final Worker AT_A_CHARITY = new Worker("other", "hub-worker", Optional.of("harbour-charity"));

    private final HeldConversation begun =
            HeldConversation.begun(UUID.randomUUID(), UUID.randomUUID(), "first-step", HOLDER, Channel.HUB, NOW);

    @Test
    void areRewrittenByWhoHoldsItWhileItRuns() {
        var noted = begun.noted(HOLDER, "Came with a sister", false, NOW).noted(HOLDER, "Came alone", false, NOW);
        assertThat(noted.notes()).extracting(note -> note.text().reveal()).containsExactly("Came alone");
        assertThat(noted.noteInHand(HOLDER, false)).isPresent();
    }

    @Test
    void areOnlyAddedToOnceItIsOver() {
        var noted = begun.noted(HOLDER, "Came alone", false, NOW).noted(HOLDER, "Rang back", true, NOW);
        assertThat(noted.notes()).extracting(note -> note.text().reveal()).containsExactly("Came alone", "Rang back");
        assertThat(noted.notes()).extracting(Note::addition).containsExactly(false, true);
        assertThat(noted.noteInHand(HOLDER, true)).isEmpty();
    }

    @Test
    void ofAColleagueNeverReplaceThoseOfWhoHoldsIt() {
        var noted = begun.noted(COLLEAGUE, "Knows her", false, NOW)
                .noted(HOLDER, "First", false, NOW)
                .noted(HOLDER, "Second", false, NOW);
        assertThat(noted.notes()).extracting(note -> note.text().reveal()).containsExactly("Second", "Knows her");
        assertThat(noted.noteInHand(COLLEAGUE, false)).isEmpty();
    }

    @Test
    void areThereForColleaguesOfTheSameOrganisationAlone() {
        assertThat(begun.openedBy(COLLEAGUE, false)).isEqualTo(begun);
        assertThatThrownBy(() -> begun.openedBy(AT_A_CHARITY, false)).isInstanceOf(NotFound.class);
    }

    @Test
    void areThereForWhoHeldItAloneWhereThereWasDanger() {
        assertThat(begun.openedBy(HOLDER, true)).isEqualTo(begun);
        assertThatThrownBy(() -> begun.openedBy(COLLEAGUE, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void areBoundedAndNeverEmpty() {
        assertThatThrownBy(() -> begun.noted(HOLDER, " \n ", false, NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> begun.noted(HOLDER, "a".repeat(Note.LONGEST + 1), false, NOW))
                .isInstanceOf(InvalidInput.class);
        var full = begun;
        for (int i = 0; i < HeldConversation.MOST_NOTES; i++) {
            full = full.noted(HOLDER, "Rang", true, NOW);
        }
        var noMore = full;
        assertThatThrownBy(() -> noMore.noted(HOLDER, "Rang", true, NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void sayNothingOfThePersonWhenPrinted() {
        assertThat(begun.noted(HOLDER, "Came alone", false, NOW).toString()).doesNotContain("Came alone");
    }

    @Test
    void nameALanguageWithAnInterpreterAndOnlyThen() {
        assertThat(SupportNeeds.given(List.of("interpreter", "bsl"), "ur").interpretInto())
                .contains("ur");
        assertThat(SupportNeeds.given(List.of("bsl"), "ur").interpretInto()).isEmpty();
        assertThatThrownBy(() -> SupportNeeds.given(List.of("interpreter"), null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SupportNeeds.given(List.of("interpreter"), "xx"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SupportNeeds.given(List.of("a-car"), null)).isInstanceOf(InvalidInput.class);
    }
}
