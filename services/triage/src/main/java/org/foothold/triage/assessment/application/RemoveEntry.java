package org.foothold.triage.assessment.application;

/**
 * Take one entry of a group away.
 *
 * @param among how many there were when this was asked for, so that asking twice removes one
 */
public record RemoveEntry(AssessmentKey key, String question, int number, int among) {}
