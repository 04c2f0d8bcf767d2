package org.foothold.triage.assessment.application;

import java.util.Optional;
import org.foothold.triage.assessment.domain.Asking;
import org.foothold.triage.assessment.domain.Channel;

/** Begin a question set, on a channel, in a language; {@code asks} how much of it, where the set may leave anything out; {@code partner} whose system begins it. */
public record StartAssessment(
        String questionSet, Channel channel, String language, Asking asks, Optional<String> partner) {

    /** The whole set. */
    public StartAssessment(String questionSet, Channel channel, String language) {
        this(questionSet, channel, language, Asking.EVERYTHING);
    }

    /** By no partner's system. */
    public StartAssessment(String questionSet, Channel channel, String language, Asking asks) {
        this(questionSet, channel, language, asks, Optional.empty());
    }
}
