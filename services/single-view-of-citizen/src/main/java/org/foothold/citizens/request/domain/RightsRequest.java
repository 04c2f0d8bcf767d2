package org.foothold.citizens.request.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.foothold.kernel.Personal;
import org.foothold.kernel.RuleViolation;

/**
 * What a person asks about their data. It is answered within one calendar month of the day it came (UK GDPR Art. 12(3)), on the next working day
 * where that is none; two months more where the person is told why before the month is over.
 *
 * <table>
 * <caption>Its life</caption>
 * <tr><th>state</th><th>becomes</th><th>when</th></tr>
 * <tr><td>open</td><td>open</td><td>it is extended, once</td></tr>
 * <tr><td>open</td><td>done</td><td>the officer did it, and says in words what</td></tr>
 * <tr><td>open</td><td>refused</td><td>the officer did not, and says in words why</td></tr>
 * </table>
 *
 * @param account of the one who asked; nobody else is shown it
 * @param item what is wrong; of corrections only
 * @param words what the person wrote
 */
public record RightsRequest(
        UUID id,
        UUID citizen,
        String account,
        RequestKind kind,
        Optional<Item> item,
        Optional<Personal<String>> words,
        Instant receivedAt,
        LocalDate dueOn,
        Optional<String> extendedBecause,
        State state,
        Optional<Decision> decision) {

    /** Where it stands. Codes are stored. */
    public enum State {
        OPEN("open"),
        DONE("done"),
        REFUSED("refused");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** What the officer tells the person. */
    public record Decision(String outcome, String by, Instant at) {}

    /** @param receivedOn the day of it, here */
    public static RightsRequest received(
            UUID id,
            UUID citizen,
            String account,
            RequestKind kind,
            Optional<Item> item,
            Optional<Personal<String>> words,
            Instant now,
            LocalDate receivedOn,
            Predicate<LocalDate> workingDay) {
        return new RightsRequest(
                id,
                citizen,
                account,
                kind,
                item,
                words,
                now,
                onOrAfter(receivedOn.plusMonths(1), workingDay),
                Optional.empty(),
                State.OPEN,
                Optional.empty());
    }

    /** Two months more, counted from the month it had. */
    public RightsRequest extend(
            String because, LocalDate receivedOn, LocalDate today, Predicate<LocalDate> workingDay) {
        mustBeOpen();
        if (extendedBecause.isPresent()) {
            throw new RuleViolation("request-was-extended", "It was extended before; the law allows it once.");
        }
        if (isOverdue(today)) {
            throw new RuleViolation(
                    "request-is-overdue", "The month is over: the person had to be told before. Answer it now.");
        }
        return new RightsRequest(
                id,
                citizen,
                account,
                kind,
                item,
                words,
                receivedAt,
                onOrAfter(receivedOn.plusMonths(3), workingDay),
                Optional.of(because),
                state,
                decision);
    }

    public RightsRequest answer(State next, String outcome, String by, Instant now) {
        mustBeOpen();
        return new RightsRequest(
                id,
                citizen,
                account,
                kind,
                item,
                words,
                receivedAt,
                dueOn,
                extendedBecause,
                next,
                Optional.of(new Decision(outcome, by, now)));
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(dueOn);
    }

    /** By what the person and the officer call it. */
    public String reference() {
        String digits = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
        return "R-" + digits.substring(digits.length() - 8);
    }

    public void mustBeOpen() {
        if (!isOpen()) {
            throw new RuleViolation("request-was-answered", "This request was answered before.");
        }
    }

    private static LocalDate onOrAfter(LocalDate day, Predicate<LocalDate> workingDay) {
        LocalDate due = day;
        while (!workingDay.test(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    /** The person's words are nobody else's. */
    @Override
    public String toString() {
        return "RightsRequest[" + id + ", " + kind + ", " + state + "]";
    }
}
