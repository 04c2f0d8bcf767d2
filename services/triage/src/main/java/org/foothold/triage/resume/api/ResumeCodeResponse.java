package org.foothold.triage.resume.api;

import java.time.Instant;
import org.foothold.kernel.Personal;

/** A code, shown this once, and until when it opens. */
public record ResumeCodeResponse(String code, Instant until) {
    /** Does not give the code away. */
    @Override
    public String toString() {
        return "ResumeCodeResponse[" + Personal.MASK + "]";
    }
}
