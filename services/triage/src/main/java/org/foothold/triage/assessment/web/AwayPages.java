package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where a page on a shared device leads by itself when nobody clicks: the key is gone, the code brings the answers back. */
@Path(Paths.AWAY)
@PermitAll
public class AwayPages {
    private final Visits visits;
    private final SharedDevice device;

    AwayPages(Visits visits, SharedDevice device) {
        this.visits = visits;
        this.device = device;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance away(long minutes);
    }

    @GET
    public Uni<Response> show() {
        return visits.page(Templates.away(device.minutes())).map(device::forget);
    }
}
