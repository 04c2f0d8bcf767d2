package org.foothold.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.kernel.InvalidInput;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What the one who runs a service may ask of it. Each service has a subclass with its own path,
 * {@code /api/<service>/operations}.
 */
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
public abstract class OperationsResource {

    @Inject
    DeadLetterReplay deadLetters;

    @Inject
    OutboxKeeper outbox;

    /** How many events were written to the outbox again. */
    public record Republished(int events) {}

    @POST
    @Path("dead-letters/replay")
    @Operation(summary = "Apply the events of a topic that were set aside once more")
    public Uni<DeadLetterReplay.Outcome> replayDeadLetters(@RestQuery String topic) {
        if (topic == null) {
            throw new InvalidInput("topic", "required", "Give the topic whose dead letters are to be replayed.");
        }
        return deadLetters.replay(topic);
    }

    @POST
    @Path("republish")
    @Operation(summary = "Publish the kept events since a moment once more, for after a restore")
    public Uni<Republished> republish(@RestQuery String since) {
        return outbox.republish(moment(since)).map(Republished::new);
    }

    private static OffsetDateTime moment(String since) {
        try {
            return OffsetDateTime.parse(since);
        } catch (NullPointerException | DateTimeParseException malformed) {
            throw new InvalidInput("since", "date-time", "Give a moment like 2026-11-22T09:00:00Z.");
        }
    }
}
