package org.foothold.citizens.decision.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * May this leave?
 *
 * @param item code of the data item
 * @param subject record reference or {@code citizen:<id>}
 */
@Schema(name = "DecisionRequest")
public record DecisionRequest(String organisation, String item, String subject, String purpose) {}
