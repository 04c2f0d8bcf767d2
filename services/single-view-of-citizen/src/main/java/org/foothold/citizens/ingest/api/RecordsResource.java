package org.foothold.citizens.ingest.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.imports.application.JsonLines;
import org.foothold.citizens.ingest.api.RecordResource.LeftOut;
import org.foothold.citizens.ingest.application.AnsweredLine;
import org.foothold.citizens.ingest.application.PutRecords;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;

/** Many records of a source in one request, a line each. */
@Path("/api/citizens/sources/{mapping}/records")
@RolesAllowed({Role.Code.ANALYST, Role.Code.SERVICE})
@Tag(name = "Records")
public class RecordsResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final int MOST_LINES = 10_000;

    private final PutRecords putRecords;
    private final CurrentCaller caller;

    RecordsResource(PutRecords putRecords, CurrentCaller caller) {
        this.putRecords = putRecords;
        this.caller = caller;
    }

    /**
     * @param outcome added, changed, same or refused
     * @param reason why it was refused, or which values were left out
     */
    @Schema(name = "LineAnswer")
    public record LineAnswer(int line, String outcome, List<LeftOut> reason) {

        static LineAnswer of(AnsweredLine answered) {
            return new LineAnswer(
                    answered.number(),
                    answered.outcome()
                            .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                            .orElse("refused"),
                    answered.reasons().stream()
                            .map(reason -> new LeftOut(reason.column(), reason.code(), reason.message()))
                            .toList());
        }
    }

    @POST
    @Blocking
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            summary = "Take in many records of a source",
            description =
                    "A JSON object of columns on each line, all as text, with the record's own id among them; at most "
                            + "10,000 lines, of at most 1 MiB each. Every line is answered by a line. One that is refused changes nothing and "
                            + "the rest goes on; the same sent again changes nothing.")
    @APIResponse(responseCode = "200", description = "What became of each line, also when all were refused")
    @APIResponse(responseCode = "404", description = "There is no such mapping")
    public RestMulti<LineAnswer> put(@RestPath String mapping, InputStream body) {
        council();
        return RestMulti.fromUniResponse(
                putRecords.put(mapping, new JsonLines(body, MOST_LINES)),
                answered -> Multi.createFrom().iterable(answered).map(LineAnswer::of));
    }

    /** The council's own analysts and systems; no partner's. */
    private void council() {
        var asking = caller.get();
        if (!asking.isService() && !asking.isCouncilStaff()) {
            throw new NotFound();
        }
    }
}
