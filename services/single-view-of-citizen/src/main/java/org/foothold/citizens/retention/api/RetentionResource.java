package org.foothold.citizens.retention.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.foothold.citizens.retention.application.ChangeRules;
import org.foothold.citizens.retention.application.RequestRun;
import org.foothold.citizens.retention.application.RetentionRuns;
import org.foothold.citizens.retention.application.RuleVersions;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.webapi.PageOf;
import org.foothold.webapi.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** For how long records are kept, and the runs that withdraw what is due; for the data-protection officer. */
@Path("/api/citizens/retention")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionResource {

    private static final int NEWEST_VERSIONS = 50;

    private final ChangeRules changeRules;
    private final RuleVersions versions;
    private final RequestRun requestRun;
    private final RetentionRuns runs;
    private final CurrentCaller caller;

    RetentionResource(
            ChangeRules changeRules,
            RuleVersions versions,
            RequestRun requestRun,
            RetentionRuns runs,
            CurrentCaller caller) {
        this.changeRules = changeRules;
        this.versions = versions;
        this.requestRun = requestRun;
        this.runs = runs;
        this.caller = caller;
    }

    @GET
    @Path("rules")
    @Operation(summary = "The rules that hold, by source")
    public Uni<RetentionRulesBody> rules() {
        return versions.newest().map(RetentionRulesBody::of);
    }

    @GET
    @Path("rules/versions")
    @Operation(summary = "The newest versions of the rules, each as a whole; those that ship come last")
    public Uni<List<RetentionRulesBody>> history() {
        return versions.history(NEWEST_VERSIONS)
                .map(found -> found.stream().map(RetentionRulesBody::of).toList());
    }

    @PUT
    @Path("rules/{source}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set for how long the records of a source are kept",
            description =
                    "Names the version that was seen; 409 when the rules have changed since, also by a repeat of this request.")
    public Uni<RetentionRulesBody> set(@RestPath String source, RetentionRulesBody.ToSet rule) {
        if (rule == null) {
            throw new InvalidInput("keep", "required", "Give the rule.");
        }
        var wanted =
                new ChangeRules.Wanted(source, rule.basedOn(), rule.keep(), rule.from(), rule.because(), rule.why());
        return changeRules.change(wanted, officer()).map(RetentionRulesBody::of);
    }

    @POST
    @Path("rules/{source}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep the records of a source without an end")
    public Uni<RetentionRulesBody> remove(@RestPath String source, RetentionRulesBody.ToRemove removal) {
        if (removal == null) {
            throw new InvalidInput("why", "required", "Say why, in at most 500 characters.");
        }
        return changeRules
                .keepWithoutEnd(source, removal.basedOn(), removal.why(), officer())
                .map(RetentionRulesBody::of);
    }

    @POST
    @Path("runs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw what is due now, or count it only",
            description =
                    "One run goes at a time: while one does, the answer is that one, so that a repeat changes nothing.")
    @APIResponse(responseCode = "202", description = "It runs in the background")
    public Uni<Response> start(RetentionRunBody.ToStart asked) {
        boolean countsOnly = asked == null || asked.countsOnly() == null || asked.countsOnly();
        return requestRun
                .request(countsOnly, officer())
                .map(run -> Response.accepted(RetentionRunBody.of(run))
                        .location(URI.create("/api/citizens/retention/runs/" + run.id()))
                        .build());
    }

    @GET
    @Path("runs")
    @Operation(summary = "Runs with what they found and did, the newest first")
    public Uni<PageOf<RetentionRunBody>> list(@RestQuery Integer page, @RestQuery Integer size) {
        var asked = new PageRequest(page == null ? 1 : page, size == null ? 20 : size);
        return runs.newest(asked.offset(), asked.size())
                .chain(found -> runs.howMany()
                        .map(total -> PageOf.of(asked, found, total).map(RetentionRunBody::of)));
    }

    @GET
    @Path("runs/{id}")
    @Operation(summary = "What a run found and did")
    public Uni<RetentionRunBody> show(@RestPath UUID id) {
        return runs.find(id).map(found -> RetentionRunBody.of(found.orElseThrow(NotFound::new)));
    }

    @POST
    @Path("runs/{id}/sources/{source}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a source go on in which much would go, or leave it as it is")
    public Uni<RetentionRunBody> answer(@RestPath UUID id, @RestPath String source, RetentionRunBody.ToAnswer answer) {
        if (answer == null || answer.go() == null) {
            throw new InvalidInput("go", "required", "Say true or false.");
        }
        return requestRun.answer(id, source, answer.go(), officer()).map(RetentionRunBody::of);
    }

    private String officer() {
        return caller.get().subject().orElseThrow(NotFound::new);
    }
}
