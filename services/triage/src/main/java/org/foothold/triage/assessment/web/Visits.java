package org.foothold.triage.assessment.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.foothold.weblayout.Locales;

/** Who is at the quiz, and how it answers them: a page, or the way to one. */
@ApplicationScoped
class Visits {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final AssessmentReader reader;
    private final CurrentVertxRequest request;

    Visits(AssessmentReader reader, CurrentVertxRequest request) {
        this.reader = reader;
        this.request = request;
    }

    /** Answers a visitor; whoever holds no key, or a stale one, begins at the start page. */
    Uni<Response> with(String cookie, Function<Visit, Uni<Response>> answer) {
        return find(cookie)
                .chain(visit ->
                        visit.map(answer).orElseGet(() -> Uni.createFrom().item(forget(Paths.START))));
    }

    Uni<Optional<Visit>> find(String cookie) {
        var key = VisitCookie.read(cookie);
        if (key.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return reader.read(key.get())
                .map(view -> Optional.of(new Visit(key.get(), view)))
                .onFailure(NotFound.class)
                .recoverWithItem(Optional.empty());
    }

    /** The reader's language: that of this request. */
    String language() {
        return Locales.of(request.getCurrent()).getLanguage();
    }

    Uni<Response> page(TemplateInstance page) {
        return page(200, page);
    }

    Uni<Response> page(int status, TemplateInstance page) {
        return page.createUni()
                .map(html -> Response.status(status).type(HTML).entity(html).build());
    }

    Response to(String path) {
        return Response.seeOther(Paths.uri(path)).build();
    }

    Uni<Response> goTo(String path) {
        return Uni.createFrom().item(to(path));
    }

    Response remember(AssessmentKey key, String path) {
        return Response.seeOther(Paths.uri(path))
                .cookie(VisitCookie.holding(key, isSecure()))
                .build();
    }

    Response forget(String path) {
        return Response.seeOther(Paths.uri(path))
                .cookie(VisitCookie.gone(isSecure()))
                .build();
    }

    private boolean isSecure() {
        return "https".equals(request.getCurrent().request().scheme());
    }
}
