package org.foothold.triage.assessment.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what somebody may be due; Welsh in {@code messages/due_cy.properties}. */
@MessageBundle("due")
public interface DueMessages {
    @Message("You may be due")
    String title();

    @Message("By what you told us. This is no promise: whoever gives the help decides. We count no sums.")
    String lead();

    @Message("Likely")
    String likely();

    @Message("Worth asking about")
    String worth();

    @Message("One answer away")
    String away();

    @Message("We cannot say yet. One more answer would help:")
    String away_lead();

    @Message("How to apply: {name}")
    String apply(String name);

    @Message("Where this comes from")
    String source();

    @Message("checked on {day}")
    String checked(String day);

    @Message("not checked yet, so ask")
    String not_checked();

    @Message("Nothing to show yet. Answer more questions, or talk to somebody.")
    String none();

    @Message("See what you may be due so far")
    String so_far();

    @Message("Back to your answers")
    String back();

    @Message("A benefits adviser can check all of this with you for free, for example at Citizens Advice.")
    String adviser();
}
