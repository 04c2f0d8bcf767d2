package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.foothold.triage.resume.application.SaveForLaterHandler;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;

/** Gives a code to go on with later. On a device that others use, the answers leave the device with the same click; the code is the way back. */
@Path(Paths.SAVE)
@PermitAll
public class SavePages {
    private final Visits visits;
    private final SaveForLaterHandler save;
    private final SharedDevice device;

    SavePages(Visits visits, SaveForLaterHandler save, SharedDevice device) {
        this.visits = visits;
        this.save = save;
        this.device = device;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance save(String goOn, boolean shared);

        static native TemplateInstance saved(String code, String until, String goOn, Long minutes);
    }

    @GET
    public Uni<Response> ask(@RestCookie(VisitCookie.NAME) String cookie) {
        return visits.with(cookie, visit -> visits.page(Templates.save(visit.nextPage(), device.isThis())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> save(@RestForm("device") String said, @RestCookie(VisitCookie.NAME) String cookie) {
        boolean shared = SharedDevice.TICKED.equals(said);
        return visits.with(
                cookie,
                visit -> save.handle(visit.key())
                        .chain(saved -> visits.page(Templates.saved(
                                saved.code().inParts(),
                                Moments.day(saved.until(), visits.language()),
                                shared ? null : visit.nextPage(),
                                null)))
                        .map(page -> shared ? visits.withoutKey(page) : page));
    }
}
