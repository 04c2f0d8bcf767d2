package org.foothold.triage.wellbeing.api;

import java.util.Map;
import org.foothold.kernel.Personal;

/**
 * What somebody answered.
 *
 * @param answers codes of answers by the codes of their questions; what was not answered is left out
 */
public record TakeRequest(Map<String, String> answers) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "TakeRequest[" + Personal.MASK + "]";
    }
}
