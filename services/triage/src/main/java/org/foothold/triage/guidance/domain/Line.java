package org.foothold.triage.guidance.domain;

import java.util.Optional;
import org.foothold.triage.questionset.domain.Text;

/** Somebody to turn to: who they are, how to reach them, and when or what for. */
public record Line(Text name, Optional<String> phone, Optional<String> web, Optional<Text> note) {}
