package org.foothold.triage.assessment.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.assessment.application.AssessmentKey;

/**
 * A device that somebody said others use, such as a library's. Its pages lead away by themselves when nobody clicks for some minutes, and
 * the key leaves it then; the answers stay, for the code that was shown first. Nobody else's answers ever end by waiting.
 */
@ApplicationScoped
class SharedDevice {
    static final String NAME = "foothold_shared_device";
    static final String TICKED = "shared";

    private final CurrentVertxRequest request;
    private final TriageSettings settings;

    SharedDevice(CurrentVertxRequest request, TriageSettings settings) {
        this.request = request;
        this.settings = settings;
    }

    boolean isThis() {
        var cookie = request().getCookie(NAME);
        return cookie != null && TICKED.equals(cookie.getValue());
    }

    long minutes() {
        return settings.sharedDeviceForgetsAfter().toMinutes();
    }

    /** The same answer, to a device that is shared from now on and holds this key for some minutes. */
    Response from(Response answer, AssessmentKey key) {
        var answered = Response.fromResponse(answer)
                .cookie(
                        VisitCookie.holding(key, isSecure(), seconds()),
                        cookie().maxAge(seconds()).build());
        return (answer.getStatus() == 303 ? answered : answered.header("Refresh", seconds() + "; url=" + Paths.AWAY))
                .build();
    }

    /** The same answer to a click: the minutes begin anew. */
    Response again(Response answer, AssessmentKey key) {
        return isThis() ? from(answer, key) : answer;
    }

    /** The same answer, and nothing is left here. */
    Response forget(Response answer) {
        return Response.fromResponse(answer)
                .cookie(VisitCookie.gone(isSecure()), cookie().maxAge(0).build())
                .build();
    }

    private NewCookie.Builder cookie() {
        return new NewCookie.Builder(NAME)
                .value(TICKED)
                .path(Paths.START)
                .httpOnly(true)
                .secure(isSecure())
                .sameSite(NewCookie.SameSite.LAX);
    }

    private int seconds() {
        return Math.toIntExact(settings.sharedDeviceForgetsAfter().toSeconds());
    }

    private boolean isSecure() {
        return "https".equals(request().scheme());
    }

    private HttpServerRequest request() {
        return request.getCurrent().request();
    }
}
