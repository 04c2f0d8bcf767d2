package org.foothold.triage.flag.domain;

import java.time.Instant;

/** What came of a flag, who says so, and when. */
public record Resolution(FlagOutcome outcome, String by, Instant at) {}
