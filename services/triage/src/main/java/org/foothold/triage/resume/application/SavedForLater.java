package org.foothold.triage.resume.application;

import java.time.Instant;
import org.foothold.triage.resume.domain.ResumeCode;

/** A fresh code, shown this once, and until when it opens. */
public record SavedForLater(ResumeCode code, Instant until) {}
