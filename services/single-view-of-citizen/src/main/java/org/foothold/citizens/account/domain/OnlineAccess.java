package org.foothold.citizens.account.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody may see their own page. A worker who has checked who they are gives a code; the account that enters it is theirs from then
 * on, until either side ends it or it is no longer certain whose records these are.
 *
 * <table>
 * <caption>Its life</caption>
 * <tr><th>state</th><th>becomes</th><th>when</th></tr>
 * <tr><td>code given</td><td>linked</td><td>an account enters the code within 14 days</td></tr>
 * <tr><td>code given</td><td>lapsed</td><td>nobody does</td></tr>
 * <tr><td>code given, linked</td><td>ended</td><td>see {@link EndedBecause}</td></tr>
 * </table>
 *
 * @param citizen the id the person had when the code was given; who they are today follows from the records they had then
 */
public record OnlineAccess(
        UUID id,
        UUID citizen,
        Checked checked,
        String givenBy,
        Instant givenAt,
        Instant codeEndsAt,
        Optional<Linked> linked,
        Optional<Ended> ended) {

    public static final Duration CODE_LASTS = Duration.ofDays(14);

    /** Which account entered the code. */
    public record Linked(String account, Instant at) {}

    /** Who ended it, and why. */
    public record Ended(String by, Instant at, EndedBecause because) {}

    /** Where it stands. */
    public enum State {
        CODE_GIVEN("code-given"),
        LINKED("linked"),
        LAPSED("lapsed"),
        ENDED("ended");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static OnlineAccess given(UUID id, UUID citizen, Checked checked, String worker, Instant now) {
        return new OnlineAccess(
                id, citizen, checked, worker, now, now.plus(CODE_LASTS), Optional.empty(), Optional.empty());
    }

    public State state(Instant now) {
        if (ended.isPresent()) {
            return State.ENDED;
        }
        if (linked.isPresent()) {
            return State.LINKED;
        }
        return now.isBefore(codeEndsAt) ? State.CODE_GIVEN : State.LAPSED;
    }

    /** Whether there is something to end. */
    public boolean isOpen(Instant now) {
        State state = state(now);
        return state == State.CODE_GIVEN || state == State.LINKED;
    }
}
