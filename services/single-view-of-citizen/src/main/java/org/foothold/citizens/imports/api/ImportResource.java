package org.foothold.citizens.imports.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foothold.citizens.extract.application.AnswerExtract;
import org.foothold.citizens.extract.application.Extracts;
import org.foothold.citizens.imports.application.AcceptImport;
import org.foothold.citizens.imports.application.AcceptImportHandler;
import org.foothold.citizens.imports.application.FindingsCsv;
import org.foothold.citizens.imports.application.ImportJobs;
import org.foothold.citizens.imports.application.Mappings;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.webapi.PageOf;
import org.foothold.webapi.PageRequest;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Source files of the council, for its analysts. Accepting a file is quick; reading it is a job that can be followed. */
@Path("/api/citizens/imports")
@RolesAllowed(Role.Code.ANALYST)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportResource {

    private final AcceptImportHandler acceptImport;
    private final ImportJobs jobs;
    private final Mappings mappings;
    private final FindingsCsv findingsCsv;
    private final Extracts extracts;
    private final AnswerExtract answerExtract;
    private final CurrentCaller caller;

    ImportResource(
            AcceptImportHandler acceptImport,
            ImportJobs jobs,
            Mappings mappings,
            FindingsCsv findingsCsv,
            Extracts extracts,
            AnswerExtract answerExtract,
            CurrentCaller caller) {
        this.acceptImport = acceptImport;
        this.jobs = jobs;
        this.mappings = mappings;
        this.findingsCsv = findingsCsv;
        this.extracts = extracts;
        this.answerExtract = answerExtract;
        this.caller = caller;
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Hand a source file in",
            description =
                    "Fields: file (CSV or NDJSON, plain or gzipped), mapping (its name) and complete (true when the file holds everybody "
                            + "the source still has, where the mapping asks). A file whose first character is an opening brace is "
                            + "NDJSON: a JSON object of columns on each line, in UTF-8. Handing the same file in again "
                            + "changes nothing. An Idempotency-Key makes sure that one request makes one import.")
    @APIResponse(responseCode = "202", description = "Accepted; Location says where to follow it")
    public Uni<Response> accept(@BeanParam ImportUpload upload, @HeaderParam("Idempotency-Key") String key) {
        if (upload.file == null) {
            throw new InvalidInput("file", "required", "Send the file in the field “file”.");
        }
        return accepted(
                upload.mapping, complete(upload.complete), upload.file.fileName(), upload.file.uploadedFile(), key);
    }

    @POST
    @Blocking
    @Consumes({"text/csv", "application/x-ndjson", "application/gzip", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Hand a source file in as the body of the request")
    @APIResponse(responseCode = "202", description = "Accepted; Location says where to follow it")
    public Uni<Response> accept(
            InputStream body,
            @RestQuery String mapping,
            @RestQuery String complete,
            @RestQuery String fileName,
            @HeaderParam("Idempotency-Key") String key)
            throws IOException {
        java.nio.file.Path received = Files.createTempFile("import", ".file");
        try {
            Files.copy(body, received, StandardCopyOption.REPLACE_EXISTING);
            return accepted(mapping, complete(complete), fileName, received, key);
        } finally {
            Files.deleteIfExists(received);
        }
    }

    @GET
    @Operation(summary = "Imports, newest first")
    public Uni<PageOf<ImportResponse>> list(@RestQuery Integer page, @RestQuery Integer size) {
        council();
        var asked = new PageRequest(page == null ? 1 : page, size == null ? 20 : size);
        return jobs.newest(asked.offset(), asked.size())
                .chain(found ->
                        jobs.count().map(total -> PageOf.of(asked, found, total).map(ImportResponse::of)));
    }

    @GET
    @Path("mappings")
    @Operation(summary = "The mappings that can be chosen")
    public List<MappingResponse> mappings() {
        council();
        return mappings.all().stream().map(MappingResponse::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far an import is, and what came of it")
    public Uni<ImportResponse> find(@RestPath UUID id) {
        council();
        return response(id);
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let go whom a complete file no longer has, or keep them",
            description =
                    "For this one import. The same answer again changes nothing. 409 when nothing waits, or when a newer import of the "
                            + "source has begun since.")
    public Uni<ImportResponse> answer(@RestPath UUID id, ExtractResponse.ToAnswer answer) {
        String analyst = council();
        if (answer == null || answer.go() == null) {
            throw new InvalidInput("go", "required", "Say true or false.");
        }
        return answerExtract.answer(id, answer.go(), analyst).chain(() -> response(id));
    }

    private Uni<ImportResponse> response(UUID id) {
        return jobs.find(id)
                .map(found -> found.orElseThrow(NotFound::new))
                .chain(job -> extracts.find(id).map(extract -> ImportResponse.of(job, extract)));
    }

    private static boolean complete(String said) {
        if (said == null || said.isEmpty() || said.equals("false")) {
            return false;
        }
        if (said.equals("true")) {
            return true;
        }
        throw new InvalidInput("complete", "malformed", "Say true or false.");
    }

    @GET
    @Path("{id}/rejects")
    @Produces("text/csv")
    @Operation(
            summary = "What was wrong with which line",
            description =
                    "CSV: line, outcome (row rejected, value left out), code, column, reason. No value of the file.")
    public RestMulti<String> rejects(@RestPath UUID id) {
        council();
        return RestMulti.fromUniResponse(
                jobs.find(id).map(found -> found.orElseThrow(NotFound::new)),
                job -> findingsCsv.of(job.id()),
                job -> Map.of("Content-Disposition", List.of("attachment; filename=\"rejects-" + job.id() + ".csv\"")));
    }

    private Uni<Response> accepted(
            String mapping, boolean complete, String fileName, java.nio.file.Path received, String key) {
        String analyst = council();
        String requestKey =
                Optional.ofNullable(key).map(given -> analyst + " " + given).orElse(null);
        return acceptImport
                .handle(new AcceptImport(mapping, complete, fileName, received, analyst, requestKey))
                .map(job -> Response.accepted(ImportResponse.of(job))
                        .location(URI.create("/api/citizens/imports/" + job.id()))
                        .build());
    }

    /** An analyst of the council itself; a partner's analyst finds nothing here. */
    private String council() {
        var asking = caller.get();
        if (!asking.isCouncilStaff()) {
            throw new NotFound();
        }
        return asking.subject().orElseThrow(NotFound::new);
    }
}
