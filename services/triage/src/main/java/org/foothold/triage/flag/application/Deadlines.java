package org.foothold.triage.flag.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foothold.calendar.WorkingHours;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.flag.domain.Urgency;

/** By when somebody must have been contacted. Danger does not wait for Monday: a crisis counts every hour, the rest working hours. */
@ApplicationScoped
class Deadlines {
    private final WorkingHours workingHours;
    private final TriageSettings settings;

    Deadlines(WorkingHours workingHours, TriageSettings settings) {
        this.workingHours = workingHours;
        this.settings = settings;
    }

    Instant respondBy(Urgency urgency, Instant now) {
        var within = settings.respondWithin();
        return switch (urgency) {
            case CRISIS -> now.plus(within.crisis());
            case URGENT -> workingHours.after(now, within.urgent());
            case ROUTINE -> workingHours.after(now, within.routine());
        };
    }
}
