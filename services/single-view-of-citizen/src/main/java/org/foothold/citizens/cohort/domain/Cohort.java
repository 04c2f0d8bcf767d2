package org.foothold.citizens.cohort.domain;

import java.time.Instant;
import java.util.UUID;
import org.foothold.kernel.InvalidInput;

/** A description of people that an analyst keeps under a name; who is in it follows from what is known each time. */
public record Cohort(UUID id, String name, Conditions conditions, String createdBy, Instant createdAt) {

    private static final int LONGEST_NAME = 80;

    public Cohort {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "required", "Give a name of at most " + LONGEST_NAME + " characters.");
        }
    }
}
