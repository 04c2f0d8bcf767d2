package org.foothold.triage.held.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.events.RecordRef;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.held.application.AskConsentHandler;
import org.foothold.triage.held.application.HeldConversationReader;
import org.foothold.triage.held.application.NoteHandler;
import org.foothold.triage.held.application.Workers;
import org.jboss.resteasy.reactive.RestPath;

/** Who held a conversation, what they noted and what the person needs to take part. A look at one is recorded. */
@Path("/api/triage/held-conversations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
@RequirePurpose
public class HeldConversationResource {
    private final HeldConversationReader reader;
    private final NoteHandler notes;
    private final AskConsentHandler askConsent;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final Audit audit;

    HeldConversationResource(
            HeldConversationReader reader,
            NoteHandler notes,
            AskConsentHandler askConsent,
            IdempotentCommands commands,
            CurrentCaller caller,
            Audit audit) {
        this.reader = reader;
        this.notes = notes;
        this.askConsent = askConsent;
        this.commands = commands;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    public Uni<HeldConversationResponse> read(@RestPath UUID id) {
        return reader.read(id, Workers.of(caller.get()))
                .call(opened -> audit.record(Access.to("worker-notes")
                        .showing(new RecordRef("triage", opened.held().recordId()))))
                .map(opened -> HeldConversationResponse.of(opened));
    }

    @POST
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Response> note(@RestPath UUID id, @NotNull NoteRequest request) {
        return commands.json(
                request,
                () -> notes.note(id, Workers.of(caller.get()), request.text())
                        .replaceWith(() -> Response.noContent().build()));
    }

    @POST
    @Path("/consent")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Response> consent(@RestPath UUID id, @NotNull ConsentRequest request) {
        return commands.json(
                request,
                () -> askConsent
                        .handle(id, Workers.of(caller.get()), request.toWord(), request.language())
                        .replaceWith(() -> Response.noContent().build()));
    }

    @PUT
    @Path("/support-needs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Void> needs(@RestPath UUID id, @NotNull SupportNeedsBody request) {
        return notes.needs(id, Workers.of(caller.get()), request.toNeeds()).replaceWithVoid();
    }
}
