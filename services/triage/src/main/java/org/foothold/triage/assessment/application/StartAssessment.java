package org.foothold.triage.assessment.application;

import org.foothold.triage.assessment.domain.Asking;
import org.foothold.triage.assessment.domain.Channel;

/** Begin a question set, on a channel, in a language; {@code asks} how much of it, where the set may leave anything out. */
public record StartAssessment(String questionSet, Channel channel, String language, Asking asks) {

    /** The whole set. */
    public StartAssessment(String questionSet, Channel channel, String language) {
        this(questionSet, channel, language, Asking.EVERYTHING);
    }
}
