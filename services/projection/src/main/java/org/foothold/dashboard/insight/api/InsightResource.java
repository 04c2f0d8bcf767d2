package org.foothold.dashboard.insight.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.dashboard.insight.application.ShowInsight;
import org.foothold.dashboard.insight.application.ShowInsight.Asked;
import org.foothold.dashboard.insight.domain.InsightFilter;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestQuery;

/** How far conversations of triage come. It names nobody, so it needs no purpose and leaves no record of a look. */
@Path("/api/dashboard/triage")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Code.ANALYST)
@Tag(name = "Triage in numbers")
public class InsightResource {

    private final ShowInsight show;
    private final CurrentCaller caller;

    InsightResource(ShowInsight show, CurrentCaller caller) {
        this.show = show;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary =
                    "How many reach each step and stage of triage, where they leave, how long it takes, what they were offered and took up",
            description =
                    "Counts of one to four are hidden and the others rounded to the nearest five. 'set' is a question set or one version of it (first-step, first-step.2); 'period' is days-28, days-91, days-365 or a month that is over (2026-10); 'by' is channel, language or ward.")
    @APIResponse(responseCode = "200", description = "The numbers")
    public Uni<InsightJson> show(
            @RestQuery String set,
            @RestQuery String period,
            @RestQuery String channel,
            @RestQuery String language,
            @RestQuery String by) {
        return show.show(caller.get(), new Asked(set, period, channel, language, by))
                .map(told -> {
                    InsightFilter filter = told.filter();
                    known("period", period, filter.period().code());
                    known("channel", channel, filter.channel());
                    known("language", language, filter.language());
                    known("by", by, filter.by().code());
                    return InsightJson.of(told);
                });
    }

    private static void known(String field, String asked, String understood) {
        if (asked != null && !asked.equals(understood)) {
            throw new InvalidInput(field, "code", "This is not one of the codes known here.");
        }
    }
}
