package org.foothold.triage.publishing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.foothold.triage.guidance.store.BundledGuidance;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.store.SetFilesReader;
import org.foothold.triage.publishing.store.ShippedSetFiles;
import org.foothold.triage.questionset.domain.QuestionSetRef;
import org.junit.jupiter.api.Test;

/** What is found in a draft that somebody has spoilt in one place. */
class LookingAtADraftTest {
    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    private static final QuestionSetRef REF = new QuestionSetRef("first-step", 2);
    private static final SetFiles SHIPPED = new ShippedSetFiles().all().get(REF);

    private final LookAtDraft look = new LookAtDraft(new SetFilesReader(), new BundledGuidance());

    @Test
    void aDangerMarkThatWasTakenOutOfTheQuestionsIsMissed() {
        assertThat(findings(files ->
                        files.withQuestions(changed(files.questions(), "        danger: homeless-tonight\n", ""))))
                .anyMatch(found -> found.startsWith("questions: the rules say that home.nowhere-tonight is danger"));
    }

    @Test
    void aDangerThatTheRulesTakeForLessIsMissed() {
        assertThat(findings(files -> files.withRules(changed(
                        files.rules(),
                        "<outputEntry id=\"meaning-home-nowhere-tonight-concern\"><text>\"danger\"",
                        "<outputEntry id=\"meaning-home-nowhere-tonight-concern\"><text>\"some\""))))
                .contains(
                        "rules: home.nowhere-tonight is marked as danger in the questions, and the rules say \"some\"");
    }

    @Test
    void aCrisisThatMayWaitIsRefused() {
        assertThat(findings(files -> files.withRules(changed(
                        files.rules(),
                        "<outputEntry id=\"a-crisis-does-not-wait-urgency\"><text>\"crisis\"",
                        "<outputEntry id=\"a-crisis-does-not-wait-urgency\"><text>\"routine\""))))
                .anyMatch(found -> found.startsWith("rules: a crisis is only routine"))
                .anyMatch(found -> found.startsWith("rules: crisis waits longer than the stage below it"));
    }

    @Test
    void adviceThatNobodyWroteIsRefused() {
        assertThat(findings(files -> files.withRules(changed(
                        files.rules(),
                        "<text>[\"housing\"]</text></outputEntry>\n",
                        "<text>[\"house\"]</text></outputEntry>\n"))))
                .contains("rules: there is no guidance on \"house\"");
    }

    @Test
    void aTableThatSaysNothingOfANeedIsRefused() {
        assertThat(findings(files ->
                        files.withRules(files.rules().replaceFirst("(?s)<rule id=\"calls-for-food\">.*?</rule>", ""))))
                .isNotEmpty();
    }

    @Test
    void aRowWithoutItsReasonIsRefused() {
        assertThat(findings(files -> files.withRules(
                        changed(files.rules(), "<text>You asked us to contact you.</text>", "<text></text>"))))
                .contains("rules: row you-asked-to-be-contacted, reason: is not written in en");
    }

    private static String changed(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replaceFirst(java.util.regex.Pattern.quote(from), to.replace("$", "\\$"));
    }

    private List<String> findings(UnaryOperator<SetFiles> spoil) {
        return look.at(SetVersion.draft(REF, spoil.apply(SHIPPED), "analyst", NOW))
                .findings();
    }
}
