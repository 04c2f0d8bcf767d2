package org.foothold.citizens.mypage.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.account.application.OwnAccess;
import org.foothold.citizens.account.application.TooManyTries;
import org.foothold.citizens.imports.application.Mappings;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.mypage.application.ShowOwnLooks;
import org.foothold.citizens.mypage.application.ShowOwnPage;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.NotFound;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Pagination;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** What is held on the one who reads it, and who looked. Whoever has not entered a code yet is asked for one. */
@Path("/citizens/me")
@RolesAllowed(Role.Code.CITIZEN)
@Produces(MediaType.TEXT_HTML)
@RequirePurpose(value = Purpose.SUBJECT_RIGHTS, implied = Purpose.SUBJECT_RIGHTS)
public class OwnPages {

    private static final int ON_A_PAGE = 20;
    private static final int TOO_MANY = 429;

    private final OwnAccess ownAccess;
    private final ShowOwnPage showOwnPage;
    private final ShowOwnLooks showOwnLooks;
    private final Mappings mappings;
    private final CurrentCaller caller;
    private final RoutingContext request;

    OwnPages(
            OwnAccess ownAccess,
            ShowOwnPage showOwnPage,
            ShowOwnLooks showOwnLooks,
            Mappings mappings,
            CurrentCaller caller,
            RoutingContext request) {
        this.ownAccess = ownAccess;
        this.showOwnPage = showOwnPage;
        this.showOwnLooks = showOwnLooks;
        this.mappings = mappings;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance code(boolean ended, FormErrors errors);

        static native TemplateInstance page(OwnPageView view);

        static native TemplateInstance looks(List<OwnLookView> looks, Pagination pages);

        static native TemplateInstance end();

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> show(@RestQuery String ended) {
        var wording = Wording.of(request);
        return showOwnPage
                .show(caller.get())
                .map(found -> found.map(page -> answer(
                                Templates.page(OwnPageView.of(page, code -> sourceName(code, wording), wording)), 200))
                        .orElseGet(() -> answer(Templates.code(ended != null, FormErrors.none()), 200)));
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> enter(@RestForm String code) {
        var words = Wording.of(request).mine();
        return Uni.createFrom()
                .deferred(() -> ownAccess.enter(code, caller.get()))
                .map(linked -> OwnAnswers.toMyPage())
                .onFailure(NotFound.class)
                .recoverWithItem(() -> again(422, words.code_wrong()))
                .onFailure(TooManyTries.class)
                .recoverWithItem(() -> again(TOO_MANY, words.code_too_many()));
    }

    @GET
    @Path("looks")
    @Operation(hidden = true)
    public Uni<Response> looks(@RestQuery String page) {
        int number = page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
        var wording = Wording.of(request);
        return showOwnLooks
                .show((number - 1) * ON_A_PAGE, ON_A_PAGE, caller.get())
                .map(found -> found.map(seen -> answer(
                                Templates.looks(
                                        seen.looks().stream()
                                                .map(look -> OwnLookView.of(look, wording))
                                                .toList(),
                                        new Pagination(number, ON_A_PAGE, seen.total(), "/citizens/me/looks")),
                                200))
                        .orElseGet(OwnAnswers::toMyPage));
    }

    @GET
    @Path("ending")
    @Operation(hidden = true)
    public Response askToEnd() {
        return answer(Templates.end(), 200);
    }

    @POST
    @Path("ending")
    @Operation(hidden = true)
    public Uni<Response> end() {
        return ownAccess
                .end(caller.get())
                .map(done ->
                        Response.seeOther(URI.create("/citizens/me?ended=1")).build());
    }

    private String sourceName(String code, Wording wording) {
        String title = mappings.all().stream()
                .filter(mapping -> mapping.sourceSystem().equals(code))
                .map(Mapping::title)
                .findFirst()
                .orElse(code);
        return wording.mine().source(code, title);
    }

    private static Response again(int status, String message) {
        return answer(Templates.code(false, FormErrors.none().with("code", message)), status);
    }

    private static Response answer(TemplateInstance page, int status) {
        return OwnAnswers.page(page, status);
    }
}
