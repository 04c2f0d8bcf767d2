package org.foothold.citizens.search.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.people.web.PurposePages;
import org.foothold.citizens.search.application.FindPeople;
import org.foothold.citizens.search.application.RememberSearch;
import org.foothold.citizens.search.domain.Typed;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.Caller;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Pagination;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Find a person. What is typed comes by POST and is remembered under a key, so no address ever holds anything of anybody. */
@Path("/citizens/search")
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER, Role.Code.DPO})
@Produces(MediaType.TEXT_HTML)
public class SearchPages {

    private static final int ON_A_PAGE = 20;

    private final FindPeople people;
    private final RememberSearch searches;
    private final CurrentCaller caller;
    private final RoutingContext request;

    SearchPages(FindPeople people, RememberSearch searches, CurrentCaller caller, RoutingContext request) {
        this.people = people;
        this.searches = searches;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(SearchForm form, FormErrors errors);

        static native TemplateInstance found(FoundView view);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Response ask() {
        return asking().purpose().isEmpty()
                ? PurposePages.askFirst(request)
                : Response.ok(Templates.search(new SearchForm(), FormErrors.none()))
                        .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> search(@BeanParam SearchForm form) {
        Typed typed = form.typed();
        try {
            typed.question();
        } catch (InvalidInput invalid) {
            var errors = Wording.of(request).errorsAboutPeople(invalid);
            return Uni.createFrom()
                    .item(Response.status(422)
                            .entity(Templates.search(form, errors))
                            .build());
        }
        return searches.remember(typed)
                .map(key ->
                        Response.seeOther(URI.create("/citizens/search/" + key)).build());
    }

    @GET
    @Path("{key}")
    @Operation(hidden = true)
    public Uni<Response> found(@RestPath UUID key, @RestQuery String page) {
        Caller asking = asking();
        if (asking.purpose().isEmpty()) {
            return Uni.createFrom().item(PurposePages.askFirst(request));
        }
        int number = page != null && page.matches("[1-9][0-9]?") ? Integer.parseInt(page) : 1;
        return searches.recall(key)
                .map(Typed::question)
                .chain(question -> people.find(question, (number - 1) * ON_A_PAGE, ON_A_PAGE, asking))
                .map(found -> {
                    var pages = new Pagination(number, ON_A_PAGE, found.total(), "/citizens/search/" + key);
                    return Response.ok(Templates.found(FoundView.of(
                                    found,
                                    asking.has(Role.DPO),
                                    pages,
                                    Wording.of(request).people())))
                            .build();
                });
    }

    /** A data-protection officer looks for whoever asked for their rights, and chooses no purpose. */
    private Caller asking() {
        Caller who = caller.get();
        return who.has(Role.DPO) ? who.lookingFor(Purpose.SUBJECT_RIGHTS) : who;
    }
}
