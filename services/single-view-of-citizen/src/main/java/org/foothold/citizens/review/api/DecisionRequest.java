package org.foothold.citizens.review.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision.
 *
 * @param verdict same, not-same or unknown
 * @param reason asked-the-person, asked-the-source, known-to-me, details-agree, details-differ, relatives, too-little-known or other
 * @param note in one's own words; needed where the reason is other
 */
@Schema(name = "MatchDecisionRequest")
public record DecisionRequest(String verdict, String reason, String note) {

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "DecisionRequest[" + verdict + ", " + reason + "]";
    }
}
