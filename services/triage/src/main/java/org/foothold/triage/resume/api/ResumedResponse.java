package org.foothold.triage.resume.api;

import java.util.UUID;
import org.foothold.kernel.Personal;

/** Which assessment the code opened, and its new secret for the header {@code Foothold-Assessment-Secret}. */
public record ResumedResponse(UUID assessmentId, String secret) {
    /** Does not give the secret away. */
    @Override
    public String toString() {
        return "ResumedResponse[" + Personal.MASK + "]";
    }
}
