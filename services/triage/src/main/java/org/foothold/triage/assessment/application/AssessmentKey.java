package org.foothold.triage.assessment.application;

import java.util.Optional;
import org.foothold.triage.assessment.domain.AssessmentId;

/**
 * What opens an assessment: which one, and the secret that goes with it. One that a partner's system began opens to that partner alone, who need not have the secret.
 *
 * @param partner the organisation whose system asks
 */
public record AssessmentKey(AssessmentId id, Optional<AssessmentSecret> secret, Optional<String> partner) {
    public AssessmentKey(AssessmentId id, AssessmentSecret secret) {
        this(id, Optional.of(secret), Optional.empty());
    }

    /** Whether it opens what was begun with this. */
    public boolean opens(byte[] secretHash, Optional<String> begunBy) {
        return partner.equals(begunBy)
                && secret.map(given -> given.opens(secretHash)).orElse(begunBy.isPresent());
    }
}
