package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.application.ChangeEntry;
import org.foothold.triage.assessment.application.ChangeEntryHandler;
import org.foothold.triage.assessment.application.Entries;
import org.foothold.triage.assessment.application.RemoveEntry;
import org.foothold.triage.assessment.application.RemoveEntryHandler;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.weblayout.FormErrors;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One entry of a group that repeats: give it, change it, take it away. */
@Path("/triage/questions/{question}/entries/{number}")
@PermitAll
public class EntryPages {
    private final Visits visits;
    private final ChangeEntryHandler change;
    private final RemoveEntryHandler remove;
    private final FormMessages messages;

    EntryPages(Visits visits, ChangeEntryHandler change, RemoveEntryHandler remove, FormMessages messages) {
        this.visits = visits;
        this.change = change;
        this.remove = remove;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance entry(EntryView view, FormErrors errors);

        static native TemplateInstance removal(EntryView view, String summary, int among);
    }

    @GET
    public Uni<Response> show(
            @RestPath String question,
            @RestPath int number,
            @RestQuery String then,
            @RestCookie(VisitCookie.NAME) String cookie) {
        return visits.atQuestion(cookie, question, (visit, asked) -> {
            var entries = entries(visit, asked, number, 1);
            Map<String, Given> given = number > entries.given().entries().size()
                    ? Map.of()
                    : GivenForm.of(entries.given().entries().get(number - 1));
            return visits.page(Templates.entry(view(visit, asked, number, given, then), FormErrors.none()));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(
            @RestPath String question,
            @RestPath int number,
            MultivaluedMap<String, String> form,
            @RestCookie(VisitCookie.NAME) String cookie) {
        return visits.atQuestion(cookie, question, (visit, asked) -> {
            var then = form.getFirst("then");
            var group = entries(visit, asked, number, 1).group();
            var given = GivenForm.readEntry(group, form);
            return change.handle(new ChangeEntry(visit.key(), question, number, given))
                    .chain(() -> visits.afterEntry(visit, asked, then))
                    .onFailure(InvalidInput.class)
                    .recoverWithUni(invalid -> visits.page(
                            422,
                            Templates.entry(
                                    view(visit, asked, number, given, then),
                                    new AnswerErrors(messages.words(visits.language()))
                                            .ofEntry(group, (InvalidInput) invalid))));
        });
    }

    @GET
    @Path("/removal")
    public Uni<Response> askToRemove(
            @RestPath String question,
            @RestPath int number,
            @RestQuery String then,
            @RestCookie(VisitCookie.NAME) String cookie) {
        return visits.atQuestion(cookie, question, (visit, asked) -> {
            var entries = entries(visit, asked, number, 0);
            var entry = entries.given().entries().get(number - 1);
            return visits.page(Templates.removal(
                    view(visit, asked, number, GivenForm.of(entry), then),
                    messages.inWords(visits.language()).entry(entries.group(), entry),
                    entries.given().entries().size()));
        });
    }

    @POST
    @Path("/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> remove(
            @RestPath String question,
            @RestPath int number,
            @RestForm int among,
            @RestForm String then,
            @RestCookie(VisitCookie.NAME) String cookie) {
        return visits.atQuestion(
                cookie,
                question,
                (visit, asked) -> remove.handle(new RemoveEntry(visit.key(), question, number, among))
                        .map(done -> visits.to(Paths.question(question) + EntryListPages.thenAgain(then))));
    }

    private static Entries entries(Visit visit, Question asked, int number, int beyond) {
        var entries = Entries.of(visit.view().assessment(), visit.view().questions(), asked.key());
        int last = Math.min(
                entries.given().entries().size() + beyond, entries.group().atMost());
        if (number < 1 || number > last) {
            throw new NotFound();
        }
        return entries;
    }

    private EntryView view(Visit visit, Question asked, int number, Map<String, Given> given, String then) {
        return EntryView.of(visit, asked, number, given, then, messages.inWords(visits.language()));
    }
}
