package org.foothold.triage.held.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.flag.application.FlagWhy;
import org.foothold.triage.flag.application.RaiseFlag;
import org.foothold.triage.flag.application.RaiseFlagHandler;
import org.foothold.triage.flag.domain.Flag;
import org.foothold.triage.flag.domain.FlagOrigin;
import org.foothold.triage.held.domain.Worker;

/** Raises a flag for the person of a held conversation, on the details they left in it: nothing is asked or typed again. */
@ApplicationScoped
public class FlagInConversationHandler {
    private final HeldConversationReader reader;
    private final RaiseFlagHandler raise;

    FlagInConversationHandler(HeldConversationReader reader, RaiseFlagHandler raise) {
        this.reader = reader;
        this.raise = raise;
    }

    /** @throws RuleViolation while nobody could reach the person */
    @WithTransaction
    public Uni<Flag> handle(UUID conversation, Worker worker, FlagWhy why) {
        return reader.openToChange(conversation, worker).chain(opened -> {
            if (!opened.reachable()) {
                throw new RuleViolation("nobody-could-reach-them", "Leave a way to reach the person first.");
            }
            return raise.handle(new RaiseFlag(
                    new RecordRef("triage", opened.held().recordId()),
                    Optional.of(opened.held().assessmentId()),
                    why.reasons(),
                    why.urgency(),
                    FlagOrigin.FAST_TRACK,
                    Optional.of(worker.subject()),
                    why.note()));
        });
    }
}
