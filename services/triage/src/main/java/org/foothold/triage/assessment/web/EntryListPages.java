package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.foothold.triage.assessment.application.AnswerQuestion;
import org.foothold.triage.assessment.application.AnswerQuestionHandler;
import org.foothold.triage.assessment.application.Entries;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;

/** A group that repeats, as a list: each entry to change or remove, and whether there is another. */
@ApplicationScoped
class EntryListPages {
    private static final String ANOTHER = "another";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Visits visits;
    private final AnswerQuestionHandler answer;
    private final FormMessages messages;

    EntryListPages(Visits visits, AnswerQuestionHandler answer, FormMessages messages) {
        this.visits = visits;
        this.answer = answer;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "EntryPages")
    static class Templates {
        static native TemplateInstance entries(EntryListView view, FormErrors errors);
    }

    Uni<Response> show(Visit visit, Question asked, String then) {
        return visits.page(page(visit, asked, then, FormErrors.none()));
    }

    /** Another leads to its page; no other keeps the group as it is, answered even where it is empty. */
    Uni<Response> goOn(Visit visit, Question asked, String another, String then) {
        var entries = Entries.of(visit.view().assessment(), visit.view().questions(), asked.key());
        int count = entries.given().entries().size();
        boolean full = count >= entries.group().atMost();
        var words = messages.words(visits.language());
        if (YES.equals(another) && !full) {
            return visits.goTo(Paths.entry(asked.key(), count + 1) + thenAgain(then));
        }
        if (!NO.equals(another) && !full) {
            var errors = FormErrors.none().with(ANOTHER, words.error_another());
            return visits.page(422, page(visit, asked, then, errors));
        }
        if (count < entries.group().atLeast()) {
            var errors = FormErrors.none()
                    .with(ANOTHER, words.error_too_few(entries.group().atLeast()));
            return visits.page(422, page(visit, asked, then, errors));
        }
        return count > 0
                ? visits.after(visit, asked, then)
                : answer.handle(new AnswerQuestion(visit.key(), asked.key(), Given.entries(List.of())))
                        .chain(() -> visits.after(visit, asked, then));
    }

    static String thenAgain(String then) {
        return QuestionView.TO_CHECK.equals(then) ? "?then=" + QuestionView.TO_CHECK : "";
    }

    private TemplateInstance page(Visit visit, Question asked, String then, FormErrors errors) {
        var in = messages.inWords(visits.language());
        var entries = Entries.of(visit.view().assessment(), visit.view().questions(), asked.key());
        var question = QuestionView.of(visit, asked, Given.nothing(), then, in);
        var rows = IntStream.rangeClosed(1, entries.given().entries().size())
                .mapToObj(number -> new EntryListView.Row(
                        in.words().entry_number(entries.group().item().in(in.language()), number),
                        in.entry(entries.group(), entries.given().entries().get(number - 1)),
                        Paths.entry(asked.key(), number) + thenAgain(then),
                        Paths.removal(asked.key(), number) + thenAgain(then)))
                .toList();
        boolean full = rows.size() >= entries.group().atMost();
        return Templates.entries(
                new EntryListView(
                        question,
                        rows,
                        rows.isEmpty() ? in.words().add_first() : in.words().add_another(),
                        full,
                        List.of(
                                Option.of(YES, in.words().yes_add()),
                                Option.of(
                                        NO,
                                        rows.isEmpty()
                                                ? in.words().no_none()
                                                : in.words().no_more()))),
                errors);
    }
}
