package org.foothold.citizens.review.web;

import io.quarkus.qute.TemplateData;
import org.foothold.citizens.review.application.Reviews.Decided;
import org.foothold.citizens.wording.Wording;
import org.foothold.security.Caller;
import org.foothold.security.Role;

/** A decision as the list shows it; nothing of the people. */
@TemplateData
public record DecidedView(
        String id,
        String question,
        String verdict,
        String reason,
        String by,
        String at,
        boolean changed,
        boolean mayUndo) {

    static DecidedView of(Decided decided, Caller caller, Wording wording) {
        var words = wording.review();
        return new DecidedView(
                decided.id().toString(),
                words.question(decided.question().code()),
                words.verdict(decided.verdict().code()),
                words.reason(decided.reason()),
                decided.decidedBy(),
                wording.moment(decided.decidedAt()),
                decided.changed(),
                caller.has(Role.ANALYST)
                        || caller.subject().filter(decided.decidedBy()::equals).isPresent());
    }
}
