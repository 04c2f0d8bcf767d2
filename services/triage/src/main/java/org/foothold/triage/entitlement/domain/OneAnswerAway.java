package org.foothold.triage.entitlement.domain;

/** An entitlement that may be somebody's, if this question were answered so. */
public record OneAnswerAway(Entitlement entitlement, String question) {}
