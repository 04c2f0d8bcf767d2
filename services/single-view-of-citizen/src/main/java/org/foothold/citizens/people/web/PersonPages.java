package org.foothold.citizens.people.web;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.citizens.people.application.PersonShown;
import org.foothold.citizens.people.application.SayForPerson;
import org.foothold.citizens.people.application.ShowPerson;
import org.foothold.citizens.people.application.Sight;
import org.foothold.citizens.risk.application.AssessRisk;
import org.foothold.citizens.risk.web.RiskView;
import org.foothold.citizens.wording.Wording;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The record of one person. An id that was absorbed leads to the page of the one that survives. */
@Path("/citizens/people/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER, Role.Code.PARTNER_WORKER})
public class PersonPages {

    private final ShowPerson people;
    private final SayForPerson sayForPerson;
    private final IdempotentCommands commands;
    private final Matcher matcher;
    private final AssessRisk assessRisk;
    private final CurrentCaller caller;
    private final RoutingContext request;

    PersonPages(
            ShowPerson people,
            SayForPerson sayForPerson,
            IdempotentCommands commands,
            Matcher matcher,
            AssessRisk assessRisk,
            CurrentCaller caller,
            RoutingContext request) {
        this.people = people;
        this.sayForPerson = sayForPerson;
        this.commands = commands;
        this.matcher = matcher;
        this.assessRisk = assessRisk;
        this.caller = caller;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance person(
                PersonView view, RiskView risk, ConsentForm form, boolean saved, boolean timeline, FormErrors errors);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> show(@RestPath UUID id, @RestQuery String said) {
        if (caller.get().purpose().isEmpty()) {
            return Uni.createFrom().item(PurposePages.askFirst(request));
        }
        return page(id, new ConsentForm(), said != null, FormErrors.none(), 200);
    }

    @POST
    @Path("consents")
    @RolesAllowed({Role.Code.CONNECTOR, Role.Code.CONTACT_CENTRE_AGENT, Role.Code.HUB_WORKER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> say(@RestPath UUID id, @BeanParam ConsentForm form) {
        if (caller.get().purpose().isEmpty()) {
            return Uni.createFrom()
                    .item(Response.seeOther(URI.create("/citizens/people/" + id))
                            .build());
        }
        return Uni.createFrom()
                .item(() -> form.written().about(id))
                .chain(command -> sayForPerson
                        .person(command, caller.get())
                        .chain(person -> commands.form(
                                form.idempotencyKey,
                                form.content(),
                                () -> sayForPerson
                                        .say(command, person, caller.get())
                                        .replaceWith(Response.seeOther(URI.create(
                                                        "/citizens/people/" + person.citizen() + "?said=1#consent"))
                                                .build()))))
                .onFailure(InvalidInput.class)
                .recoverWithUni(invalid ->
                        page(id, form, false, Wording.of(request).errorsAboutPeople((InvalidInput) invalid), 422))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> page(id, form, false, refused((RuleViolation) refused), 409));
    }

    private FormErrors refused(RuleViolation refusal) {
        return FormErrors.none().with("word", Wording.of(request).people().refused_by_rule(refusal.rule()));
    }

    private Uni<Response> page(UUID id, ConsentForm form, boolean saved, FormErrors errors, int status) {
        boolean timeline = caller.get()
                .person()
                .hasAny(Role.CONNECTOR, Role.CONTACT_CENTRE_AGENT, Role.PARTNER_WORKER, Role.MANAGER);
        return people.show(id, caller.get())
                .chain(shown -> shown.citizen().equals(id)
                        ? riskOf(shown)
                                .map(risk -> Response.status(status)
                                        .entity(Templates.person(
                                                PersonView.of(shown, matcher, Wording.of(request)),
                                                risk.orElse(null),
                                                form,
                                                saved,
                                                timeline,
                                                errors))
                                        .build())
                        : Uni.createFrom()
                                .item(Response.seeOther(URI.create("/citizens/people/" + shown.citizen()))
                                        .build()));
    }

    /** For whoever sees the whole record; the look at the record is theirs for this too. */
    private Uni<Optional<RiskView>> riskOf(PersonShown shown) {
        return shown.sight() == Sight.WHOLE
                ? assessRisk.of(shown.citizen()).map(risk -> Optional.of(RiskView.of(risk, Wording.of(request))))
                : Uni.createFrom().item(Optional.empty());
    }
}
