package org.foothold.triage.assessment.api;

import jakarta.validation.constraints.NotNull;

/** Begin which questions, on which channel, in which language. */
public record StartRequest(
        @NotNull String questionSet,
        @NotNull String channel,
        @NotNull String language) {}
