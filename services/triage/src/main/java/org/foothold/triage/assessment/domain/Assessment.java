package org.foothold.triage.assessment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/**
 * One person's way through one question set, on any channel, anonymous until they say who they are. It is pinned to the version of the set
 * it began with. Who the person is, is kept apart under {@code recordId}.
 *
 * <p>Always true: a completed assessment has an outcome and its answers no longer change; whoever can be reached safely, and shows danger, is
 * flagged at once, and otherwise when the assessment is completed; nothing is flagged twice.
 */
public record Assessment(
        AssessmentId id,
        UUID recordId,
        QuestionSetRef questionSet,
        Channel channel,
        String language,
        Asking asks,
        AssessmentStatus status,
        Answers answers,
        Optional<Outcome> outcome,
        Contact contact,
        Flagged flagged,
        Instant startedAt,
        Instant lastActiveAt,
        long version) {

    public static Step start(
            AssessmentId id, UUID recordId, QuestionSet set, Channel channel, String language, Instant now) {
        return start(id, recordId, set, channel, language, Asking.EVERYTHING, now);
    }

    /** @param asks what somebody may be spared, where the set allows it */
    public static Step start(
            AssessmentId id,
            UUID recordId,
            QuestionSet set,
            Channel channel,
            String language,
            Asking asks,
            Instant now) {
        var fresh = new Assessment(
                id,
                recordId,
                set.ref(),
                channel,
                language,
                set.adaptive() ? asks : Asking.EVERYTHING,
                AssessmentStatus.NEW,
                Answers.none(),
                Optional.empty(),
                Contact.NONE,
                Flagged.NOTHING,
                now,
                now,
                0);
        return fresh.step(new AssessmentEvent.Started(channel, language), now);
    }

    /** Gives or changes one answer. The same answer again changes nothing. */
    public Step answer(QuestionSet set, String question, Answer answer, Instant now) {
        var given = answers.with(question, answer);
        var next = step(new AssessmentEvent.StepAnswered(question, given.count(), skipped(set, question, answer)), now);
        if (answers.equals(given)) {
            return unchanged();
        }
        return next.assessment().withAnswers(given).callingForHelp(withDangers(next.events(), set, given), set);
    }

    /** A code was taken to go on later. */
    public Step keep(Instant now) {
        return step(new AssessmentEvent.Kept(), now);
    }

    public Step meetPerson(QuestionSet set, boolean safeToContact, Instant now) {
        var next = step(new AssessmentEvent.PersonMet(), now);
        return next.assessment().withContact(Contact.left(safeToContact)).callingForHelp(next.events(), set);
    }

    /** Ends the questions with a decision; what was left unanswered counts for more help, never for less. */
    public Step complete(QuestionSet set, Decisions decisions, LocalDate today, Instant now) {
        var seen = answers.seenOn(today, set);
        var decided = decisions.decide(set, seen);
        var next = step(new AssessmentEvent.Completed(decided, contact.isWelcome()), now);
        return next.assessment()
                .withAnswers(seen)
                .withOutcome(decided)
                .callingForHelp(withDangers(next.events(), set, seen), set);
    }

    /**
     * Nothing was answered for long. Who left a way to be reached waits for somebody to call, whether they pressed the last button or not: what
     * they answered so far decides how soon.
     */
    public Step abandon(QuestionSet set, Decisions decisions, LocalDate today, Instant now) {
        var asOfToday = answers.seenOn(today, set);
        var gone = step(new AssessmentEvent.Abandoned(lastStep(set), waiting(set)), now);
        var left = gone.assessment()
                .withAnswers(asOfToday)
                .callingForHelp(withDangers(gone.events(), set, asOfToday), set);
        if (left.call().isPresent() || !contact.isWelcome() || flagged.any()) {
            return left;
        }
        var seen = decisions.decide(set, asOfToday);
        return new Step(
                left.assessment().withFlagged(flagged.and(Set.of())),
                left.events(),
                Optional.of(new CallForPerson(Set.of(), seen.stage(), seen.needs())));
    }

    /** With the questions left out that nobody needs to be asked as things stand. What was sent stays as it was asked. */
    Assessment leavingOut(QuestionSet set, WhatMatters matters) {
        return asks == Asking.EVERYTHING || status == AssessmentStatus.COMPLETED
                ? this
                : withAnswers(answers.leavingOut(matters.notWorthAsking(set, answers)));
    }

    /** From now on every question is asked. */
    public Assessment askingEverything() {
        if (status == AssessmentStatus.COMPLETED) {
            throw new RuleViolation(
                    "a-completed-assessment-does-not-change",
                    "These answers were sent already. Start again to give others.");
        }
        return copy(
                Asking.EVERYTHING,
                status,
                answers.leavingOut(Set.of()),
                outcome,
                contact,
                flagged,
                lastActiveAt,
                version);
    }

    private static Optional<Boolean> skipped(QuestionSet set, String question, Answer answer) {
        return set.question(question).canTellOfDanger() ? Optional.empty() : Optional.of(!answer.tells());
    }

    private List<AssessmentEvent> withDangers(List<AssessmentEvent> events, QuestionSet set, Answers given) {
        var dangers = new TreeSet<>(given.dangersIn(set));
        dangers.removeAll(answers.dangersIn(set));
        return dangers.isEmpty()
                ? events
                : Stream.concat(events.stream(), Stream.of(new AssessmentEvent.DangerSeen(dangers)))
                        .toList();
    }

    private Step callingForHelp(List<AssessmentEvent> events, QuestionSet set) {
        var newDangers = flagged.newAmong(answers.dangersIn(set));
        if (contact.left() && !newDangers.isEmpty()) {
            return new Step(
                    withFlagged(flagged.and(newDangers)),
                    events,
                    Optional.of(new CallForPerson(newDangers, Stage.CRISIS, List.of())));
        }
        if (contact.isWelcome() && outcome.isPresent() && !flagged.any()) {
            return new Step(
                    withFlagged(flagged.and(Set.of())),
                    events,
                    outcome.map(seen -> new CallForPerson(Set.of(), seen.stage(), seen.needs())));
        }
        return new Step(this, events, Optional.empty());
    }

    private Step step(AssessmentEvent event, Instant now) {
        var to = AssessmentLifecycle.after(status, event);
        return new Step(moved(to, now), List.of(event), Optional.empty());
    }

    private Step unchanged() {
        return new Step(this, List.of(), Optional.empty());
    }

    private Optional<String> lastStep(QuestionSet set) {
        return set.questions().stream().map(Question::key).filter(answers::has).reduce((earlier, later) -> later);
    }

    private String waiting(QuestionSet set) {
        return answers.routeThrough(set).questions().stream()
                .map(Question::key)
                .filter(question -> !answers.has(question))
                .findFirst()
                .orElse(AssessmentEvent.Abandoned.CHECK_ANSWERS);
    }

    private Assessment moved(AssessmentStatus to, Instant now) {
        return copy(to, answers, outcome, contact, flagged, now, version + 1);
    }

    private Assessment withAnswers(Answers changed) {
        return copy(status, changed, outcome, contact, flagged, lastActiveAt, version);
    }

    private Assessment withOutcome(Outcome decided) {
        return copy(status, answers, Optional.of(decided), contact, flagged, lastActiveAt, version);
    }

    private Assessment withContact(Contact known) {
        return copy(status, answers, outcome, known, flagged, lastActiveAt, version);
    }

    private Assessment withFlagged(Flagged more) {
        return copy(status, answers, outcome, contact, more, lastActiveAt, version);
    }

    private Assessment copy(
            AssessmentStatus status,
            Answers answers,
            Optional<Outcome> outcome,
            Contact contact,
            Flagged flagged,
            Instant lastActiveAt,
            long version) {
        return copy(asks, status, answers, outcome, contact, flagged, lastActiveAt, version);
    }

    private Assessment copy(
            Asking asks,
            AssessmentStatus status,
            Answers answers,
            Optional<Outcome> outcome,
            Contact contact,
            Flagged flagged,
            Instant lastActiveAt,
            long version) {
        return new Assessment(
                id,
                recordId,
                questionSet,
                channel,
                language,
                asks,
                status,
                answers,
                outcome,
                contact,
                flagged,
                startedAt,
                lastActiveAt,
                version);
    }
}
