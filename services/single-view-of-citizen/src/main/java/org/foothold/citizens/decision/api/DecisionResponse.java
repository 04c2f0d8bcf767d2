package org.foothold.citizens.decision.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason a stable code, for example {@code no-agreement} */
@Schema(name = "Decision")
public record DecisionResponse(boolean allowed, String reason, String explanation) {}
