package org.foothold.triage.assessment.web;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.triage.held.application.ConfirmHandler;
import org.foothold.triage.held.application.ToldBeforeReader;
import org.foothold.triage.held.application.Workers;
import org.foothold.triage.held.domain.ToldBefore;
import org.foothold.triage.questionset.domain.Question;

/** Offers the worker who holds a conversation what the person said the last time. Whoever else has the page open is offered nothing. */
@ApplicationScoped
class EarlierAnswers {
    private final ToldBeforeReader reader;
    private final ConfirmHandler confirm;
    private final CurrentCaller caller;
    private final Audit audit;

    EarlierAnswers(ToldBeforeReader reader, ConfirmHandler confirm, CurrentCaller caller, Audit audit) {
        this.reader = reader;
        this.confirm = confirm;
        this.caller = caller;
        this.audit = audit;
    }

    /** An earlier answer as the page of its question offers it. */
    record Offered(String from, String when, List<String> lines) {}

    /** What is offered at a question; the look at it is recorded. */
    Uni<Optional<Offered>> at(Visit visit, Question asked, AnswerWords in) {
        return find(visit, asked)
                .call(found ->
                        found.map(this::record).orElseGet(() -> Uni.createFrom().voidItem()))
                .map(found -> found.map(told -> new Offered(
                        told.saidIn().toString(), Moments.day(told.at(), in.language()), in.of(asked, told.answer()))));
    }

    /** Takes what was offered, if it is still what would be offered; else nothing happens, and the question is asked. */
    Uni<Void> confirm(Visit visit, Question asked, String from) {
        return find(visit, asked)
                .chain(found -> found.filter(told -> told.saidIn().toString().equals(from))
                        .map(told -> confirm.handle(visit.key(), asked.key(), told))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Optional<ToldBefore>> find(Visit visit, Question asked) {
        var reading = caller.get();
        boolean worker = reading.hasAny(Role.CONNECTOR, Role.HUB_WORKER, Role.CONTACT_CENTRE_AGENT);
        return worker && visit.view().assessment().channel().isMediated()
                ? reader.find(visit.view().assessment(), asked, Workers.of(reading))
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<Void> record(ToldBefore told) {
        var look = Access.to("earlier-answer").showing(new RecordRef("triage", told.personThen()));
        return audit.record(look, caller.get().lookingFor(Purpose.EARLY_HELP));
    }
}
