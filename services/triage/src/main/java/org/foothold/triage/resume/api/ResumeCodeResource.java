package org.foothold.triage.resume.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.assessment.api.AssessmentKeys;
import org.foothold.triage.resume.application.SaveForLaterHandler;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Keeps answers by a code, which is shown this once. */
@Path("/api/triage/assessments/{id}/resume-code")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ResumeCodeResource {
    private final IdempotentCommands commands;
    private final SaveForLaterHandler save;
    private final AssessmentKeys keys;

    ResumeCodeResource(IdempotentCommands commands, SaveForLaterHandler save, AssessmentKeys keys) {
        this.keys = keys;
        this.commands = commands;
        this.save = save;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Uni<Response> save(@RestPath UUID id, @RestHeader("Foothold-Assessment-Secret") String secret) {
        var key = keys.of(id, secret);
        return commands.json(
                key,
                () -> save.handle(key)
                        .map(saved -> Response.status(Response.Status.CREATED)
                                .entity(new ResumeCodeResponse(saved.code().inParts(), saved.until()))
                                .build()));
    }
}
