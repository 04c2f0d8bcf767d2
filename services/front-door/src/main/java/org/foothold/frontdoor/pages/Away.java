package org.foothold.frontdoor.pages;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.foothold.frontdoor.relay.Asker;
import org.foothold.webapi.Problem;

/** "Not at the moment, come back soon", in the form that fits the one who asked. */
@ApplicationScoped
public class Away {

    /** What a browser's stream is given instead: an error would end it for good, after an empty one it asks again. */
    public static final String EMPTY_STREAM = "retry: 3000\n\n";

    private static final int UNAVAILABLE = 503;

    private final PlainPages pages;

    Away(PlainPages pages) {
        this.pages = pages;
    }

    public void answer(RoutingContext rc) {
        var answer = rc.response();
        switch (Asker.of(rc.request())) {
            case STREAM -> answer.putHeader("Content-Type", "text/event-stream").end(EMPTY_STREAM);
            case PROGRAM ->
                answer.setStatusCode(UNAVAILABLE)
                        .putHeader("Retry-After", "5")
                        .putHeader("Content-Type", Problem.MEDIA_TYPE)
                        .end(PlainPages.unavailableProblem(rc, UNAVAILABLE));
            case NAVIGATION ->
                pages.unavailable(rc)
                        .onSuccess(html -> answer.setStatusCode(UNAVAILABLE)
                                .putHeader("Retry-After", "5")
                                .putHeader("Content-Type", "text/html;charset=UTF-8")
                                .end(html))
                        .onFailure(rc::fail);
        }
    }
}
