package org.foothold.triage.resume.api;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.resume.application.Guesses;
import org.foothold.triage.resume.application.ResumeHandler;
import org.foothold.triage.resume.application.TooManyTries;
import org.foothold.webapi.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Opens answers that were kept by a code. One that is wrong, ended or made up is not found, all alike; trying in bulk is held back. */
@Path("/api/triage/resumptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class ResumptionResource {
    private final IdempotentCommands commands;
    private final ResumeHandler resume;
    private final Guesses guesses;
    private final Problems problems;

    ResumptionResource(IdempotentCommands commands, ResumeHandler resume, Guesses guesses, Problems problems) {
        this.commands = commands;
        this.resume = resume;
        this.guesses = guesses;
        this.problems = problems;
    }

    @POST
    public Uni<Response> resume(@NotNull @Valid ResumeRequest request, @Context RoutingContext from) {
        guesses.count(from.request().remoteAddress().hostAddress());
        return commands.json(
                request,
                () -> resume.handle(request.code())
                        .map(key -> Response.ok(new ResumedResponse(
                                        key.id().value(),
                                        key.secret().orElseThrow().value()))
                                .build()));
    }

    @ServerExceptionMapper
    public Response tooMany(TooManyTries tries, HttpHeaders request) {
        var reader = request.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
        var problem = problems.of(429, "too-many-requests", "Wait some minutes, then try again.", reader);
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.RETRY_AFTER, tries.toWait().toSeconds() + 1)
                .build();
    }
}
