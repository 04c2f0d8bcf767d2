package org.foothold.citizens.access.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.access.application.LookQueries;
import org.foothold.citizens.access.application.LookQuery;
import org.foothold.citizens.access.application.SearchLooks;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Pagination;
import org.jboss.resteasy.reactive.RestQuery;

/** Who looked at whom, for the data-protection officer. */
@Path("/citizens/access")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.TEXT_HTML)
public class AccessPages {

    private static final int ON_A_PAGE = 20;

    private final SearchLooks searchLooks;
    private final CurrentCaller caller;
    private final RoutingContext request;

    AccessPages(SearchLooks searchLooks, CurrentCaller caller, RoutingContext request) {
        this.searchLooks = searchLooks;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<LookView> looks, Pagination pages, String person, String worker, String day, FormErrors errors);

        private Templates() {}
    }

    @GET
    @RequirePurpose(implied = Purpose.SUBJECT_RIGHTS)
    @Operation(hidden = true)
    public Uni<Response> list(
            @RestQuery String person, @RestQuery String worker, @RestQuery String day, @RestQuery String page) {
        int number = page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
        var wording = Wording.of(request);
        LookQuery query;
        try {
            query = LookQueries.read(person, worker, day);
        } catch (InvalidInput invalid) {
            var nothing = new Pagination(1, ON_A_PAGE, 0, "/citizens/access");
            return Uni.createFrom()
                    .item(page(Templates.list(List.of(), nothing, person, worker, day, wording.errors(invalid)), 422));
        }
        return searchLooks
                .search(query, (number - 1) * ON_A_PAGE, ON_A_PAGE, caller.get())
                .map(found -> {
                    var views = found.looks().stream()
                            .map(look -> LookView.of(look, wording))
                            .toList();
                    var pages = new Pagination(number, ON_A_PAGE, found.total(), path(person, worker, day));
                    return page(Templates.list(views, pages, person, worker, day, FormErrors.none()), 200);
                });
    }

    private static String path(String person, String worker, String day) {
        UriBuilder path = UriBuilder.fromPath("/citizens/access");
        add(path, "person", person);
        add(path, "worker", worker);
        add(path, "day", day);
        return path.build().toString();
    }

    private static void add(UriBuilder path, String name, String value) {
        if (value != null && !value.isBlank()) {
            path.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
        }
    }

    private static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }
}
