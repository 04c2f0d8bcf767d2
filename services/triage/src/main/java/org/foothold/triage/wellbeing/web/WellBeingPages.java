package org.foothold.triage.wellbeing.web;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.CurrentCaller;
import org.foothold.security.RequirePurpose;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.held.application.Workers;
import org.foothold.triage.wellbeing.application.ReadWellBeing;
import org.foothold.triage.wellbeing.application.TakeWellBeing;
import org.foothold.triage.wellbeing.domain.Item;
import org.foothold.triage.wellbeing.domain.Said;
import org.foothold.triage.wellbeing.domain.Taken;
import org.foothold.triage.wellbeing.domain.WhyWrong;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;
import org.foothold.weblayout.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Asks somebody how they are and how their money stands, and shows how it went. Every look is recorded. */
@Path("/triage/well-being/{person}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
@RequirePurpose(implied = Purpose.EARLY_HELP)
public class WellBeingPages {
    private final ReadWellBeing read;
    private final TakeWellBeing take;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final Audit audit;
    private final RoutingContext request;

    WellBeingPages(
            ReadWellBeing read,
            TakeWellBeing take,
            IdempotentCommands commands,
            CurrentCaller caller,
            Audit audit,
            RoutingContext request) {
        this.read = read;
        this.take = take;
        this.commands = commands;
        this.caller = caller;
        this.audit = audit;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance course(WellBeingView view);

        static native TemplateInstance ask(
                String path, List<FormPart> parts, Map<String, String> said, FormErrors errors);

        static native TemplateInstance wrong(
                String path, String when, String already, List<Option> whys, String why, FormErrors errors);

        private Templates() {}
    }

    @GET
    public Uni<Response> course(@RestPath String person) {
        var ref = reference(person);
        return looked(ref)
                .map(all -> page(Templates.course(WellBeingView.of(ref, all, Workers.of(caller.get()), words())), 200));
    }

    @GET
    @Path("/new")
    public Uni<Response> ask(@RestPath String person) {
        var ref = reference(person);
        return read.of(ref, Workers.of(caller.get())).map(mayAsk -> form(ref, Map.of(), FormErrors.none(), 200));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(
            @RestPath String person, @RestForm String idempotencyKey, MultivaluedMap<String, String> sent) {
        var ref = reference(person);
        Map<String, String> answers = answers(sent);
        return Uni.createFrom()
                .item(() -> Said.of(answers))
                .chain(said -> commands.form(
                        idempotencyKey,
                        Map.of("person", person, "answers", said.codes()),
                        () -> take.take(ref, said, Workers.of(caller.get()))
                                .map(taken -> seeOther(WellBeingView.path(ref)))))
                .onFailure(InvalidInput.class)
                .recoverWithItem(invalid -> form(ref, answers, words().errors((InvalidInput) invalid), 422));
    }

    @GET
    @Path("/{id}/entered-in-error")
    public Uni<Response> wrong(@RestPath String person, @RestPath UUID id) {
        return wrong(reference(person), id, FormErrors.none(), 200);
    }

    @POST
    @Path("/{id}/entered-in-error")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> mark(
            @RestPath String person, @RestPath UUID id, @RestForm String why, @RestForm String idempotencyKey) {
        var ref = reference(person);
        Optional<WhyWrong> said = WhyWrong.of(why);
        if (said.isEmpty()) {
            return wrong(ref, id, FormErrors.none().with("why", words().say().error_why()), 422);
        }
        return commands.form(
                        idempotencyKey,
                        Map.of("id", id, "why", why),
                        () -> take.enteredInError(ref, id, said.get(), Workers.of(caller.get()))
                                .map(marked -> seeOther(WellBeingView.path(ref))))
                .onFailure(RuleViolation.class)
                .recoverWithUni(marked -> wrong(ref, id, FormErrors.none(), 409));
    }

    private Uni<List<Taken>> looked(RecordRef ref) {
        return read.of(ref, Workers.of(caller.get()))
                .call(all -> audit.record(Access.to("well-being").showing(ref)));
    }

    private Response form(RecordRef ref, Map<String, String> said, FormErrors errors, int status) {
        return page(Templates.ask(WellBeingView.path(ref), WellBeingView.form(words()), said, errors), status);
    }

    private Uni<Response> wrong(RecordRef ref, UUID id, FormErrors errors, int status) {
        var words = words();
        return looked(ref).map(all -> {
            Taken taken =
                    all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
            String already = taken.wrong()
                    .map(marked -> words.say().why(marked.why().code()))
                    .orElse(null);
            return page(
                    Templates.wrong(
                            WellBeingView.path(ref), words.day(taken.at()), already, words.whys(), null, errors),
                    status);
        });
    }

    private static Map<String, String> answers(MultivaluedMap<String, String> sent) {
        Map<String, String> answers = new LinkedHashMap<>();
        Stream.of(Item.values())
                .filter(item -> sent.getFirst(item.code()) != null)
                .forEach(item -> answers.put(item.code(), sent.getFirst(item.code())));
        return answers;
    }

    private static RecordRef reference(String person) {
        try {
            return RecordRef.parse(person);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static Response page(TemplateInstance page, int status) {
        return Response.status(status)
                .entity(page)
                .header("Cache-Control", "no-store")
                .build();
    }

    private Words words() {
        return Words.in(Locales.of(request));
    }
}
