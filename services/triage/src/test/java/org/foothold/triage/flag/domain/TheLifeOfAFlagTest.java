package org.foothold.triage.flag.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class TheLifeOfAFlagTest {
    @Test
    void isResolvedOnce() {
        var resolved = flag(Urgency.URGENT, FlagReason.MONEY).resolve(came(FlagOutcome.CONTACTED));
        assertThat(resolved.resolution()).contains(came(FlagOutcome.CONTACTED));
        assertThat(resolved.version()).isEqualTo(2);
        assertThatThrownBy(() -> resolved.resolve(came(FlagOutcome.UNREACHABLE)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void needsAReason() {
        assertThatThrownBy(() -> flag(Urgency.URGENT)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void withDangerIsAlwaysACrisis() {
        assertThatThrownBy(() -> flag(Urgency.URGENT, FlagReason.MONEY, FlagReason.CHILD_AT_RISK))
                .isInstanceOf(InvalidInput.class);
        assertThat(flag(Urgency.CRISIS, FlagReason.CHILD_AT_RISK).isDanger()).isTrue();
    }

    private static Resolution came(FlagOutcome outcome) {
        return new Resolution(outcome, "worker", Instant.EPOCH);
    }

    private static Flag flag(Urgency urgency, FlagReason... reasons) {
        return new Flag(
                new FlagId(new UUID(0, 1)),
                new RecordRef("triage", new UUID(0, 2)),
                Optional.empty(),
                List.of(reasons),
                urgency,
                FlagOrigin.WORKER,
                Optional.of("worker"),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                1);
    }
}
