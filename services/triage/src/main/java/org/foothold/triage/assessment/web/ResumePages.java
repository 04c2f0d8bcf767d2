package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.foothold.kernel.NotFound;
import org.foothold.triage.resume.application.Guesses;
import org.foothold.triage.resume.application.ResumeHandler;
import org.foothold.triage.resume.application.TooManyTries;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** Goes on with answers kept by a code. What was typed is not shown again, and every code that does not open looks the same. */
@Path(Paths.RESUME)
@PermitAll
public class ResumePages {
    private static final String CODE = "code";
    private static final int TOO_MANY = 429;

    private final Visits visits;
    private final ResumeHandler resume;
    private final Guesses guesses;
    private final FormMessages messages;
    private final SharedDevice device;

    ResumePages(Visits visits, ResumeHandler resume, Guesses guesses, FormMessages messages, SharedDevice device) {
        this.visits = visits;
        this.resume = resume;
        this.guesses = guesses;
        this.messages = messages;
        this.device = device;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance resume(FormErrors errors, long minutes);
    }

    @GET
    public Uni<Response> ask() {
        return visits.page(Templates.resume(FormErrors.none(), this.device.minutes()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> open(@RestForm String code, @RestForm String device, @Context RoutingContext from) {
        var words = messages.words(visits.language());
        try {
            guesses.count(from.request().remoteAddress().hostAddress());
        } catch (TooManyTries tooMany) {
            return again(TOO_MANY, words.error_tries());
        }
        return Uni.createFrom()
                .deferred(() -> resume.handle(code))
                .chain(key -> visits.goOnWith(key)
                        .map(answer -> SharedDevice.TICKED.equals(device) ? this.device.from(answer, key) : answer))
                .onFailure(NotFound.class)
                .recoverWithUni(() -> again(422, words.error_code()));
    }

    private Uni<Response> again(int status, String message) {
        return visits.page(status, Templates.resume(FormErrors.none().with(CODE, message), device.minutes()));
    }
}
