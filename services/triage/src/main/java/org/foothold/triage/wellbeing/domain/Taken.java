package org.foothold.triage.wellbeing.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.held.domain.Worker;

/**
 * The instrument, taken with somebody once. It is never changed: a mistake is marked as one, with the reason, and the instrument is taken again.
 *
 * @param person the record the worker was looking at
 * @param instrument its code with the version, so that later wordings are told apart
 * @param wrong that it was entered in error
 */
public record Taken(
        UUID id, RecordRef person, String instrument, Instant at, Worker by, Said said, Optional<Wrong> wrong) {
    public static final String INSTRUMENT = "well-being-and-money-1";

    /** Who said that it does not hold, and why. */
    public record Wrong(String by, Instant at, WhyWrong why) {}

    public Taken enteredInError(String worker, Instant now, WhyWrong why) {
        if (wrong.isPresent()) {
            throw new RuleViolation("marked-already", "These answers are marked as entered in error already.");
        }
        return new Taken(id, person, instrument, at, by, said, Optional.of(new Wrong(worker, now, why)));
    }
}
