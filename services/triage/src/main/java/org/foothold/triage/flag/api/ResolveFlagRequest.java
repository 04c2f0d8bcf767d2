package org.foothold.triage.flag.api;

import jakarta.validation.constraints.NotNull;

/** What came of a flag: contacted, unreachable or not-needed. */
public record ResolveFlagRequest(@NotNull String outcome) {}
