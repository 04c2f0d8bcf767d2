package org.foothold.citizens.breakglass.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;

/**
 * That a worker saw somebody whom they may not see otherwise: they said why, it lasts a quarter of an hour and for them alone, and the
 * data-protection officer has it before them until they say that they have seen it.
 */
public record BrokenGlass(
        UUID id,
        UUID citizen,
        String worker,
        String role,
        String reason,
        Instant brokenAt,
        Instant endsAt,
        Optional<Acknowledgement> acknowledged) {

    /** That the officer has seen it. */
    public record Acknowledgement(String by, Instant at) {}

    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    /** @throws InvalidInput without a reason that says something */
    public static BrokenGlass now(UUID id, UUID citizen, String worker, String role, String reason, Instant now) {
        return new BrokenGlass(id, citizen, worker, role, reason(reason), now, now.plus(LASTS), Optional.empty());
    }

    public static String reason(String written) {
        String why = written == null ? "" : written.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "telling", "Say why you need it, in 10 to 500 characters.");
        }
        return why;
    }

    /** Whether it still shows the person to this worker. */
    public boolean isOpenTo(String who, Instant now) {
        return worker.equals(who) && now.isBefore(endsAt);
    }

    public BrokenGlass acknowledge(String by, Instant now) {
        if (acknowledged.isPresent()) {
            throw new RuleViolation("break-glass-was-acknowledged", "This was acknowledged before.");
        }
        return new BrokenGlass(
                id, citizen, worker, role, reason, brokenAt, endsAt, Optional.of(new Acknowledgement(by, now)));
    }
}
