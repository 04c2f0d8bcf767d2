package org.foothold.triage.resume.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.foothold.kernel.Personal;

/** The code as it was written down. */
public record ResumeRequest(@NotNull @Size(max = 100) String code) {
    /** Does not give the code away. */
    @Override
    public String toString() {
        return "ResumeRequest[" + Personal.MASK + "]";
    }
}
