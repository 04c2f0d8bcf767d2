package org.foothold.triage.flag.application;

import org.foothold.triage.flag.domain.FlagId;
import org.foothold.triage.flag.domain.FlagOutcome;

/** Say what came of a flag. */
public record ResolveFlag(FlagId id, FlagOutcome outcome, String by) {}
