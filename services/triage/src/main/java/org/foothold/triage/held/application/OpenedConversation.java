package org.foothold.triage.held.application;

import org.foothold.triage.held.domain.HeldConversation;

/**
 * A held conversation that a worker may see.
 *
 * @param over the questions are completed, so notes are only added
 */
public record OpenedConversation(HeldConversation held, boolean over) {}
