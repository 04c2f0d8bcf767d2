package org.foothold.frontdoor.pages;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Future;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.foothold.webapi.Correlation;
import org.foothold.webapi.Problem;
import org.foothold.weblayout.ErrorPages;

/** The error pages as text, for answers that are given outside of a resource. */
@ApplicationScoped
public class PlainPages {

    private final ErrorPages pages;
    private final CurrentVertxRequest current;

    PlainPages(ErrorPages pages, CurrentVertxRequest current) {
        this.pages = pages;
        this.current = current;
    }

    public Future<String> notFound(RoutingContext rc) {
        return text(rc, pages::notFound);
    }

    public Future<String> notAllowed(RoutingContext rc) {
        return text(rc, pages::notAllowed);
    }

    public Future<String> unavailable(RoutingContext rc) {
        return text(rc, pages::unavailable);
    }

    public Future<String> problem(RoutingContext rc) {
        return text(rc, () -> pages.problem(reference(rc)));
    }

    /** The same for a program: part of the service is away for the moment. */
    public static String unavailableProblem(RoutingContext rc, int status) {
        return Json.encode(new Problem(
                "urn:foothold:problem:unavailable",
                "Part of the service is not available at the moment",
                status,
                null,
                reference(rc),
                List.of()));
    }

    private static String reference(RoutingContext rc) {
        return rc.response().headers().get(Correlation.HEADER);
    }

    /** Renders within a request context of its own, in which layout and language find the request. */
    private Future<String> text(RoutingContext rc, Supplier<TemplateInstance> page) {
        var scope = Arc.container().requestContext();
        boolean ours = !scope.isActive();
        if (ours) {
            scope.activate();
        }
        try {
            current.setCurrent(rc);
            return Future.fromCompletionStage(page.get().renderAsync());
        } finally {
            if (ours) {
                scope.terminate();
            }
        }
    }
}
