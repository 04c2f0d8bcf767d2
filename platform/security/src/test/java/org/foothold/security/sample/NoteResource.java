package org.foothold.security.sample;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.foothold.events.Purpose;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.Personal;
import org.foothold.security.Caller;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.webapi.Correlation;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.RestForm;

/** One endpoint of each kind. */
@Path("/api/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

    private final CurrentCaller caller;
    private final IdempotentCommands commands;
    private final WriteNoteHandler handler;

    NoteResource(CurrentCaller caller, IdempotentCommands commands, WriteNoteHandler handler) {
        this.caller = caller;
        this.commands = commands;
        this.handler = handler;
    }

    public record WriteNote(String text) {}

    public record Written(UUID id, String text) {}

    @GET
    @Path("public")
    @PermitAll
    public Map<String, Object> open() {
        return describe(caller.get());
    }

    @GET
    @Path("connectors")
    @RolesAllowed(Role.Code.CONNECTOR)
    public Map<String, Object> forConnectors() {
        return describe(caller.get());
    }

    @GET
    @Path("services")
    @RolesAllowed(Role.Code.SERVICE)
    public Map<String, Object> forServices() {
        return describe(caller.get().person());
    }

    @GET
    @Path("forgotten")
    public String unannotated() {
        return "nobody said who may see this";
    }

    @GET
    @Path("absent")
    @PermitAll
    public String absent() {
        throw new NotFound();
    }

    @GET
    @Path("purpose")
    @RolesAllowed(Role.Code.CONNECTOR)
    @RequirePurpose({Purpose.EARLY_HELP, Purpose.SAFEGUARDING})
    public Map<String, Object> withPurpose() {
        return describe(caller.get());
    }

    @GET
    @Path("page")
    @RolesAllowed(Role.Code.CONNECTOR)
    @RequirePurpose(
            value = {Purpose.EARLY_HELP, Purpose.SAFEGUARDING},
            implied = Purpose.EARLY_HELP)
    public Map<String, Object> page() {
        return describe(caller.get());
    }

    @POST
    @PermitAll
    public Uni<Response> write(WriteNote note) {
        Map<String, Object> asked = Map.of("text", Personal.of(note.text()));
        return commands.json(
                asked,
                () -> handler.handle(note.text())
                        .map(id -> Response.created(URI.create("/api/notes/" + id))
                                .entity(new Written(id, note.text()))
                                .build()));
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Uni<Response> writeForm(@RestForm String idempotencyKey, @RestForm String text) {
        return commands.form(
                idempotencyKey,
                text,
                () -> handler.handle(text)
                        .map(id -> Response.seeOther(URI.create("/notes/" + id)).build()));
    }

    private static Map<String, Object> describe(Caller caller) {
        return Map.of(
                "subject", caller.subject().orElse("nobody"),
                "roles", caller.roles(),
                "organisation", caller.organisation().orElse("council"),
                "teams", caller.teams(),
                "purpose", caller.purpose().map(Purpose::code).orElse("none"),
                "service", caller.isService(),
                "correlation", String.valueOf(MDC.get(Correlation.LOG_KEY)));
    }
}
