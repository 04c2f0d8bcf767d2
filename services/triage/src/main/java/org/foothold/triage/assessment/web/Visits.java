package org.foothold.triage.assessment.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.foothold.triage.assessment.application.StartedAssessment;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.translation.web.EnglishMarks;
import org.foothold.weblayout.Locales;

/** Who is at the quiz, and how it answers them: a page, or the way to one. */
@ApplicationScoped
class Visits {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final AssessmentReader reader;
    private final LanguageOfPages theirs;
    private final CurrentVertxRequest request;
    private final SharedDevice device;

    Visits(AssessmentReader reader, LanguageOfPages theirs, CurrentVertxRequest request, SharedDevice device) {
        this.reader = reader;
        this.theirs = theirs;
        this.request = request;
        this.device = device;
    }

    /** Answers a visitor; whoever holds no key, or a stale one, begins at the start page. */
    Uni<Response> with(String cookie, Function<Visit, Uni<Response>> answer) {
        return find(cookie)
                .chain(visit -> visit.map(here -> answer.apply(here).map(answered -> withTheKey(answered, here.key())))
                        .orElseGet(() -> Uni.createFrom().item(forget(Paths.START))));
    }

    /** Answers a visitor at a question of theirs; one that is not asked as things stand, or not any more, leads on. */
    Uni<Response> atQuestion(String cookie, String question, BiFunction<Visit, Question, Uni<Response>> answer) {
        return with(cookie, visit -> {
            var asked = visit.view().questions().question(question);
            return visit.view().isCompleted() || !visit.view().route().has(question)
                    ? goTo(visit.nextPage())
                    : answer.apply(visit, asked);
        });
    }

    /** Where an answer leads: to help at once, to contact details, back to the check, else to the next question of the route as it is now. */
    Uni<Response> after(Visit before, Question asked, String then) {
        return reader.read(before.key()).map(view -> to(new Visit(before.key(), view).pageAfter(asked, then, before)));
    }

    /** Where a confirmed answer leads: on like any answer; back to the question where nothing was taken. */
    Uni<Response> afterConfirming(Visit before, Question asked, String then) {
        return reader.read(before.key())
                .map(view -> new Visit(before.key(), view))
                .map(visit -> to(
                        visit.view().assessment().answers().has(asked.key())
                                ? visit.pageAfter(asked, then, before)
                                : Paths.question(asked.key())));
    }

    /** Where an entry of a group leads: to help at once, else back to the list. */
    Uni<Response> afterEntry(Visit before, Question asked, String then) {
        return reader.read(before.key())
                .map(view -> to(
                        before.view().dangers().containsAll(view.dangers())
                                ? Paths.question(asked.key()) + EntryListPages.thenAgain(then)
                                : Paths.URGENT_HELP));
    }

    Uni<Optional<Visit>> find(String cookie) {
        var key = VisitCookie.read(cookie);
        if (key.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return reader.read(key.get())
                .map(view -> Optional.of(new Visit(key.get(), theirs.view(view, language()))))
                .onFailure(NotFound.class)
                .recoverWithItem(Optional.empty());
    }

    /** Hands a fresh assessment's key to its owner and leads them to the first question. */
    Uni<Response> begin(StartedAssessment started) {
        return goOnWith(started.key());
    }

    /** Hands a key to its owner and leads them to where they were. */
    Uni<Response> goOnWith(AssessmentKey key) {
        return firstPage(key).map(page -> remember(key, page));
    }

    /** Where somebody is who holds this key. */
    Uni<String> firstPage(AssessmentKey key) {
        return reader.read(key).map(view -> new Visit(key, view).nextPage());
    }

    /** The reader's language: that of this request. */
    String language() {
        return Locales.of(request.getCurrent()).getLanguage();
    }

    Uni<Response> page(TemplateInstance page) {
        return page(200, page);
    }

    Uni<Response> page(int status, TemplateInstance page) {
        boolean further = !Locales.SUPPORTED.contains(language());
        return page.setAttribute(SayPageWords.MARKED, further)
                .createUni()
                .map(html -> further ? EnglishMarks.settle(html) : html)
                .map(html -> Response.status(status).type(HTML).entity(html).build());
    }

    /** Plain text in the reader's language. */
    Uni<String> words(TemplateInstance words) {
        return words.setAttribute(SayPageWords.MARKED, !Locales.SUPPORTED.contains(language()))
                .createUni()
                .map(EnglishMarks::leftOut);
    }

    /** Words to keep, as a file of plain text. */
    Uni<Response> file(TemplateInstance words, String name) {
        return words(words)
                .map(text -> Response.ok(text)
                        .type("text/plain;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                        .build());
    }

    Response to(String path) {
        return Response.seeOther(Paths.uri(path)).build();
    }

    Uni<Response> goTo(String path) {
        return Uni.createFrom().item(to(path));
    }

    Response remember(AssessmentKey key, String path) {
        return Response.seeOther(Paths.uri(path))
                .cookie(VisitCookie.holding(key, isSecure()))
                .build();
    }

    Response forget(String path) {
        return device.forget(to(path));
    }

    /** The same answer, and the key leaves this device. */
    Response withoutKey(Response answer) {
        return device.forget(answer);
    }

    /** On a shared device the minutes begin anew with every answer; one that hands out or takes away a key stays as it is. */
    private Response withTheKey(Response answer, AssessmentKey key) {
        return answer.getCookies().containsKey(VisitCookie.NAME) ? answer : device.again(answer, key);
    }

    private boolean isSecure() {
        return "https".equals(request.getCurrent().request().scheme());
    }
}
