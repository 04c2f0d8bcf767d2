package org.foothold.triage.held.application;

import java.util.List;
import java.util.Optional;
import org.foothold.triage.held.application.ConfirmedAnswers.Confirmed;
import org.foothold.triage.held.domain.AskedConsent;
import org.foothold.triage.held.domain.HeldConversation;

/**
 * A held conversation that a worker may see.
 *
 * @param over the questions are completed, so notes are only added
 * @param reachable details were left by which somebody can be in touch
 * @param consent what stands of asking for consent
 * @param confirmed the answers that were said earlier and confirmed in this
 */
public record OpenedConversation(
        HeldConversation held,
        boolean over,
        boolean reachable,
        Optional<AskedConsent> consent,
        List<Confirmed> confirmed) {}
