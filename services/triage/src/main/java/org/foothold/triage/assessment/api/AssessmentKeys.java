package org.foothold.triage.assessment.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentSecret;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.assessment.domain.Channel;

/** By what a caller opens assessments: the secret of one, or for a partner's system that it began it; and on which channels they may begin one. */
@ApplicationScoped
public class AssessmentKeys {
    private final CurrentCaller caller;

    AssessmentKeys(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws NotFound where a caller who is no partner's system has no secret */
    public AssessmentKey of(UUID id, String secret) {
        var partner = partner();
        boolean none = secret == null || secret.isBlank();
        if (none && partner.isEmpty()) {
            throw new NotFound();
        }
        return new AssessmentKey(
                new AssessmentId(id), none ? Optional.empty() : Optional.of(new AssessmentSecret(secret)), partner);
    }

    /** The organisation whose system calls. */
    public Optional<String> partner() {
        var asks = caller.get();
        return asks.has(Role.PARTNER_SYSTEM) ? asks.organisation() : Optional.empty();
    }

    /** @throws InvalidInput where there is no such channel, or the caller may not say that it is theirs */
    public Channel channel(String code) {
        var channel = Channel.of(code)
                .orElseThrow(() -> new InvalidInput("channel", "unknown", "Give one of the channels listed"));
        if (!mayHold(caller.get(), channel.holder())) {
            throw new InvalidInput(
                    "channel",
                    "not-yours",
                    channel.holder() == Channel.Holder.PARTNER
                            ? "Call with the token of a partner to begin on this channel"
                            : "Call with the token of a worker to begin on this channel");
        }
        return channel;
    }

    private static boolean mayHold(Caller caller, Channel.Holder holder) {
        return switch (holder) {
            case ANYBODY -> true;
            case WORKER -> caller.person().hasAny(Role.CONNECTOR, Role.HUB_WORKER, Role.CONTACT_CENTRE_AGENT);
            case PARTNER ->
                caller.hasAny(Role.PARTNER_SYSTEM, Role.PARTNER_WORKER)
                        && caller.organisation().isPresent();
        };
    }
}
