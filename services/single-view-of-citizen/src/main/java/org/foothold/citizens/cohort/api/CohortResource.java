package org.foothold.citizens.cohort.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.cohort.application.Cohorts;
import org.foothold.citizens.cohort.application.CountCohorts;
import org.foothold.citizens.cohort.application.CountCohorts.Counted;
import org.foothold.citizens.cohort.application.DefineCohortHandler;
import org.foothold.citizens.cohort.application.ExportCohort;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.webapi.PageOf;
import org.foothold.webapi.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Cohorts, for the council's analysts. */
@Path("/api/citizens/cohorts")
@RolesAllowed(Role.Code.ANALYST)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cohorts")
public class CohortResource {

    private static final int MOST_PARTS = 1_000;

    private final DefineCohortHandler define;
    private final Cohorts cohorts;
    private final CountCohorts countCohorts;
    private final ExportCohort exportCohort;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;

    CohortResource(
            DefineCohortHandler define,
            Cohorts cohorts,
            CountCohorts countCohorts,
            ExportCohort exportCohort,
            IdempotentCommands commands,
            CurrentCaller caller) {
        this.define = define;
        this.cohorts = cohorts;
        this.countCohorts = countCohorts;
        this.exportCohort = exportCohort;
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Saved cohorts with their newest count, newest first")
    public Uni<PageOf<CohortResponse>> list(@RestQuery Integer page, @RestQuery Integer size) {
        council();
        var asked = new PageRequest(page == null ? 1 : page, size == null ? 20 : size);
        return countCohorts
                .newest(asked.offset(), asked.size())
                .chain(found -> cohorts.howMany()
                        .map(total -> PageOf.of(asked, found, total).map(CohortResponse::of)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save a description of people under a name")
    @APIResponse(responseCode = "201", description = "Saved; it is counted when it is looked at, and every day")
    public Uni<Response> define(CohortRequest request) {
        String analyst = council();
        var defined = define.define(given(request).name(), request.asked(), analyst);
        return commands.json(
                request,
                () -> define.handle(defined)
                        .map(saved -> Response.created(URI.create("/api/citizens/cohorts/" + saved.id()))
                                .entity(CohortResponse.of(new Counted(saved, List.of())))
                                .build()));
    }

    @POST
    @Path("count")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "How many people a description fits", description = "Fewer than ten are not told.")
    public Uni<CohortResponse.Day> count(CohortRequest request) {
        council();
        return countCohorts.count(given(request).asked()).map(CohortResponse.Day::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A cohort with its counts, day by day")
    public Uni<CohortResponse> show(@RestPath UUID id) {
        council();
        return countCohorts.find(id).map(CohortResponse::of);
    }

    @GET
    @Path("{id}/export")
    @RequirePurpose
    @Produces("text/csv")
    @Operation(
            summary = "Who is in a cohort, for the purpose of the request",
            description =
                    "A thousand people in a part, by id and codes; restricted people and those who said no to the purpose are left out. Audited.")
    public Uni<String> export(@RestPath UUID id, @RestQuery Integer part) {
        council();
        if (part != null && (part < 1 || part > MOST_PARTS)) {
            throw new InvalidInput("part", "range", "Parts begin with 1.");
        }
        return exportCohort.export(id, part == null ? 1 : part, caller.get());
    }

    private static CohortRequest given(CohortRequest request) {
        if (request == null) {
            throw new InvalidInput("conditions", "required", "Choose at least one condition.");
        }
        return request;
    }

    private String council() {
        var asking = caller.get();
        if (!asking.isCouncilStaff()) {
            throw new NotFound();
        }
        return asking.subject().orElseThrow(NotFound::new);
    }
}
