package org.foothold.dashboard.insight.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.foothold.dashboard.insight.application.ShowInsight;
import org.foothold.dashboard.wording.Wording;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.weblayout.Locales;

/** Triage in numbers, for the council's analysts. It is forgiving: a filter it does not know is no filter. */
@Path("/dashboard/triage")
@RolesAllowed(Role.Code.ANALYST)
public class InsightPages {

    private final ShowInsight show;
    private final CurrentCaller caller;
    private final RoutingContext request;

    InsightPages(ShowInsight show, CurrentCaller caller, RoutingContext request) {
        this.show = show;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance numbers(InsightView view);

        private Templates() {}
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> numbers(@BeanParam InsightQuestion question) {
        Wording words = Wording.in(Locales.of(request));
        return show.show(caller.get(), question.asked())
                .map(told -> InsightView.of(told, words))
                .map(view -> Response.ok(Templates.numbers(view))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    /** The same numbers, hidden and rounded alike, in codes. */
    @GET
    @Path("numbers.csv")
    @Produces("text/csv; charset=utf-8")
    public Uni<Response> file(@BeanParam InsightQuestion question) {
        return show.show(caller.get(), question.asked())
                .map(told -> Response.ok(InsightCsv.of(told.insight()))
                        .header("Content-Disposition", "attachment; filename=\"triage-in-numbers.csv\"")
                        .header("Cache-Control", "no-store")
                        .build());
    }
}
