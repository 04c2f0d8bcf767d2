package org.foothold.events.triage;

/**
 * A version of a question set will not be used again. Conversations that began with it go on with it.
 */
public record QuestionSetWithdrawn(String questionSet, int questionSetVersion) {}
