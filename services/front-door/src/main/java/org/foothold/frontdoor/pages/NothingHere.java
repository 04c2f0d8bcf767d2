package org.foothold.frontdoor.pages;

import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.foothold.frontdoor.relay.Asker;
import org.foothold.webapi.Problems;
import org.foothold.weblayout.ErrorPages;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** An address that nobody answers: a page for a person, a problem for a program. */
public class NothingHere {

    private final ErrorPages pages;
    private final Problems problems;
    private final CurrentVertxRequest request;

    NothingHere(ErrorPages pages, Problems problems, CurrentVertxRequest request) {
        this.pages = pages;
        this.problems = problems;
        this.request = request;
    }

    @ServerExceptionMapper({NotFoundException.class, ForbiddenException.class})
    public Uni<Response> say(Exception nothing, HttpHeaders headers) {
        if (Asker.of(request.getCurrent().request()) != Asker.NAVIGATION) {
            return Uni.createFrom()
                    .item(problems.of(404, "not-found", null, reader(headers)).response());
        }
        return pages.notFound()
                .createUni()
                .map(html -> Response.status(404)
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(html)
                        .build());
    }

    private static Locale reader(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
    }
}
