package org.foothold.citizens.subjectaccess.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.subject.domain.SubjectRequest;
import org.foothold.citizens.subjectaccess.application.ExportSubject;
import org.foothold.citizens.subjectaccess.domain.SubjectExport;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Everything held on a person: as a document to print, or as a file. Asked by POST, so that no address names anybody. */
@Path("/citizens/subject-access")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.TEXT_HTML)
public class SubjectAccessPages {

    private final ExportSubject exportSubject;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final RoutingContext request;

    SubjectAccessPages(ExportSubject exportSubject, CurrentCaller caller, ObjectMapper json, RoutingContext request) {
        this.exportSubject = exportSubject;
        this.caller = caller;
        this.json = json;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(String person, String reference, FormErrors errors);

        static native TemplateInstance document(String person, String reference, String at, List<SectionView> sections);

        private Templates() {}
    }

    /** @param person the reference that a search leads here with */
    @GET
    @Operation(hidden = true)
    public Response ask(@RestQuery String person) {
        return page(Templates.ask(person, null, FormErrors.none()), 200);
    }

    @POST
    @RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> show(@RestForm String person, @RestForm String reference, @RestForm String as) {
        return Uni.createFrom()
                .item(() -> SubjectRequest.read(person, reference))
                .chain(asked -> exportSubject.export(asked, caller.get()))
                .map(export -> "file".equals(as) ? file(export) : document(export))
                .onFailure(InvalidInput.class)
                .recoverWithItem(failure -> again(person, reference, (InvalidInput) failure))
                .onFailure(NotFound.class)
                .recoverWithItem(() -> again(
                        person,
                        reference,
                        new InvalidInput("person", "unknown", "Nothing is held under this reference.")));
    }

    private Response again(String person, String reference, InvalidInput invalid) {
        return page(Templates.ask(person, reference, Wording.of(request).errorsAboutRights(invalid)), 422);
    }

    private Response document(SubjectExport export) {
        Wording wording = Wording.of(request);
        return page(
                Templates.document(
                        "citizen:" + export.citizen(),
                        export.reference(),
                        wording.moment(export.at()),
                        export.sections().stream()
                                .filter(section -> !section.rows().isEmpty())
                                .map(section -> SectionView.of(section, wording))
                                .toList()),
                200);
    }

    private Response file(SubjectExport export) {
        try {
            return Response.ok(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(HeldFile.of(export)))
                    .type(MediaType.APPLICATION_JSON)
                    .header("Content-Disposition", "attachment; filename=\"subject-access.json\"")
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (JsonProcessingException whatTheDatabaseGaveAlwaysWrites) {
            throw new IllegalStateException("An export could not be written", whatTheDatabaseGaveAlwaysWrites);
        }
    }

    private static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }
}
