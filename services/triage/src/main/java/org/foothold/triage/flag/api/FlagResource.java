package org.foothold.triage.flag.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.flag.application.RaiseFlag;
import org.foothold.triage.flag.application.RaiseFlagHandler;
import org.foothold.triage.flag.application.ResolveFlag;
import org.foothold.triage.flag.application.ResolveFlagHandler;
import org.foothold.triage.flag.domain.FlagId;
import org.foothold.triage.flag.domain.FlagOrigin;
import org.foothold.triage.flag.domain.FlagOutcome;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;
import org.jboss.resteasy.reactive.RestPath;

/** Lets workers say that somebody should be contacted, and what came of it. */
@Path("/api/triage/flags")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
public class FlagResource {
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final RaiseFlagHandler raise;
    private final ResolveFlagHandler resolve;

    FlagResource(
            IdempotentCommands commands, CurrentCaller caller, RaiseFlagHandler raise, ResolveFlagHandler resolve) {
        this.commands = commands;
        this.caller = caller;
        this.raise = raise;
        this.resolve = resolve;
    }

    @POST
    public Uni<Response> raise(@NotNull @Valid RaiseFlagRequest request) {
        var command = new RaiseFlag(
                known("recordRef", request.recordRef(), FlagResource::recordRef),
                Optional.empty(),
                request.reasons().stream()
                        .map(reason -> known("reasons", reason, FlagReason::of))
                        .toList(),
                known("urgency", request.urgency(), Urgency::of),
                Boolean.TRUE.equals(request.fastTrack()) ? FlagOrigin.FAST_TRACK : FlagOrigin.WORKER,
                caller.get().person().subject(),
                Optional.ofNullable(request.note())
                        .filter(note -> !note.isBlank())
                        .map(Personal::of));
        return commands.json(
                request,
                () -> raise.handle(command)
                        .map(flag -> Response.created(URI.create("/api/triage/flags/" + flag.id()))
                                .entity(FlagResponse.of(flag))
                                .build()));
    }

    @POST
    @Path("/{id}/resolution")
    public Uni<Response> resolve(@RestPath UUID id, @NotNull @Valid ResolveFlagRequest request) {
        var command = new ResolveFlag(
                new FlagId(id),
                known("outcome", request.outcome(), FlagOutcome::of),
                caller.get().person().subject().orElseThrow());
        return commands.json(
                request,
                () -> resolve.handle(command)
                        .map(flag -> Response.ok(FlagResponse.of(flag)).build()));
    }

    private static <T> T known(String field, String code, Function<String, Optional<T>> read) {
        return read.apply(code)
                .orElseThrow(
                        () -> new InvalidInput(field, "unknown", "Give one of the codes in the API's description"));
    }

    private static Optional<RecordRef> recordRef(String text) {
        try {
            return Optional.of(RecordRef.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
