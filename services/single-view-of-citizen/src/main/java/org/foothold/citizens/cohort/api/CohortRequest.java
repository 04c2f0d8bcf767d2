package org.foothold.citizens.cohort.api;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.cohort.domain.Conditions;

/**
 * A description of people.
 *
 * @param name absent where they are only counted
 * @param conditions code and number, such as {@code {"rent-rising": 1, "children-under-five": 1, "no-contact-in-days": 60}}; all must hold
 */
@Schema(name = "CohortRequest")
public record CohortRequest(String name, Map<String, Integer> conditions) {

    Conditions asked() {
        return Conditions.ofCodes(conditions == null ? Map.of() : conditions);
    }
}
