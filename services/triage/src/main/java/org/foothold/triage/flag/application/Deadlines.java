package org.foothold.triage.flag.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.foothold.calendar.WorkingHours;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.flag.domain.Urgency;

/** By when somebody must have been contacted, in the council's working hours. */
@ApplicationScoped
class Deadlines {
    private final WorkingHours workingHours;
    private final TriageSettings settings;

    Deadlines(WorkingHours workingHours, TriageSettings settings) {
        this.workingHours = workingHours;
        this.settings = settings;
    }

    Instant respondBy(Urgency urgency, Instant now) {
        return workingHours.after(now, within(urgency));
    }

    private Duration within(Urgency urgency) {
        return switch (urgency) {
            case CRISIS -> settings.respondWithin().crisis();
            case URGENT -> settings.respondWithin().urgent();
            case ROUTINE -> settings.respondWithin().routine();
        };
    }
}
