package org.foothold.triage.assessment.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The options chosen for one question. */
public record AnswerRequest(@NotNull @Size(max = 50) List<@NotNull String> options) {}
