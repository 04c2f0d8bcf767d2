package org.foothold.triage.assessment.application;

import org.foothold.triage.assessment.domain.Channel;

/** Begin a question set, on a channel, in a language. */
public record StartAssessment(String questionSet, Channel channel, String language) {}
