package org.foothold.citizens.request.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.request.application.AcceptCorrection;
import org.foothold.citizens.request.application.AnswerRequests;
import org.foothold.citizens.request.application.HandOutCopy;
import org.foothold.citizens.request.domain.RightsRequest;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.jboss.resteasy.reactive.RestPath;

/** What people ask about their data, for the data-protection officer. */
@Path("/api/citizens/requests")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.APPLICATION_JSON)
@RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
@Tag(name = "Rights")
public class RequestResource {

    private final AnswerRequests answerRequests;
    private final AcceptCorrection acceptCorrection;
    private final HandOutCopy handOutCopy;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;

    RequestResource(
            AnswerRequests answerRequests,
            AcceptCorrection acceptCorrection,
            HandOutCopy handOutCopy,
            IdempotentCommands commands,
            CurrentCaller caller) {
        this.answerRequests = answerRequests;
        this.acceptCorrection = acceptCorrection;
        this.handOutCopy = handOutCopy;
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Open requests, the first due first; then those answered last")
    public Uni<List<RequestBody.Request>> list() {
        return answerRequests
                .queue(caller.get())
                .map(found -> found.stream().map(this::body).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One request")
    public Uni<RequestBody.Request> show(@RestPath UUID id) {
        return answerRequests.show(id, caller.get()).map(shown -> body(shown.request()));
    }

    @POST
    @Path("{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take two months more, once, and tell the person why")
    @APIResponse(responseCode = "409", description = "Extended before, overdue, or answered")
    public Uni<Response> extend(@RestPath UUID id, RequestBody.ToExtend extension) {
        var sent = given(extension);
        return command(sent, () -> answerRequests.extend(id, sent.because()));
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that it is done, or refused and why")
    public Uni<Response> answer(@RestPath UUID id, RequestBody.ToAnswer answer) {
        var sent = given(answer);
        return command(sent, () -> answerRequests.answer(id, sent.state(), sent.outcome(), caller.get()));
    }

    @POST
    @Path("{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accept a correction: it is kept as said by the person, and every source keeps what it said")
    public Uni<Response> accept(@RestPath UUID id, RequestBody.ToAccept correction) {
        var sent = given(correction);
        return command(sent, () -> acceptCorrection.accept(id, sent.correction(), sent.outcome(), caller.get()));
    }

    @POST
    @Path("{id}/copy")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Make the copy, to be read before it is released",
            description = "What was done to protect somebody is not in it. Nobody guarded is given one online.")
    public Uni<Map<String, Object>> makeCopy(@RestPath UUID id) {
        return handOutCopy.make(id, caller.get()).map(copy -> {
            Map<String, Object> held = new LinkedHashMap<>();
            copy.sections().forEach(section -> held.put(section.code(), section.rows()));
            return held;
        });
    }

    @POST
    @Path("{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Release the copy that was made: the person can open it for thirty days")
    public Uni<Response> release(@RestPath UUID id, RequestBody.ToRelease release) {
        var sent = given(release);
        Set<String> leftOut = sent.leaveOut() == null ? Set.of() : sent.leaveOut();
        return command(sent, () -> handOutCopy.release(id, leftOut, sent.outcome(), caller.get()));
    }

    private Uni<Response> command(Object sent, Supplier<Uni<RightsRequest>> command) {
        return commands.json(
                sent, () -> command.get().map(done -> Response.ok(body(done)).build()));
    }

    private RequestBody.Request body(RightsRequest request) {
        return RequestBody.Request.of(request, answerRequests.today());
    }

    private static <T> T given(T sent) {
        if (sent == null) {
            throw new InvalidInput("outcome", "required", "Say what is done.");
        }
        return sent;
    }
}
