package org.foothold.triage.assessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.foothold.triage.assessment.application.StartedAssessment;
import org.foothold.triage.resume.application.SaveForLaterHandler;

/** The way to the first question: at once; on a device that others use by way of a code, without which the answers could not be found again. */
@ApplicationScoped
class Beginnings {
    private final Visits visits;
    private final SaveForLaterHandler save;
    private final SharedDevice device;

    Beginnings(Visits visits, SaveForLaterHandler save, SharedDevice device) {
        this.visits = visits;
        this.save = save;
        this.device = device;
    }

    /** @param said what the form said of the device */
    Uni<Response> on(String said, StartedAssessment started) {
        if (!SharedDevice.TICKED.equals(said)) {
            return visits.begin(started);
        }
        var key = started.key();
        return save.handle(key)
                .chain(saved -> visits.firstPage(key)
                        .chain(first -> visits.page(SavePages.Templates.saved(
                                saved.code().inParts(),
                                Moments.day(saved.until(), visits.language()),
                                first,
                                device.minutes()))))
                .map(page -> device.from(page, key));
    }
}
