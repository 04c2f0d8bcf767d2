package org.foothold.events.citizens;

import java.util.UUID;

/**
 * A data-sharing agreement no longer holds.
 */
public record AgreementEnded(UUID agreementId) {}
