package org.foothold.triage.assessment.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for the worker who holds a conversation; Welsh in {@code messages/worker_cy.properties}. */
@MessageBundle("worker")
public interface WorkerMessages {
    @Message("For you as a worker")
    String for_you();

    @Message("What would have changed it")
    String what_if_title();

    @Message("See which answers would have changed this")
    String what_if_link();

    @Message("As it stands: {stage}. Each line below changes one answer and leaves all the others as they are.")
    String what_if_lead(String stage);

    @Message("Somebody is in danger. No other answer changes that, so there is nothing to show here.")
    String what_if_danger();

    @Message("Would have led to more help")
    String what_if_more();

    @Message("Would have led to less help")
    String what_if_less();

    @Message("No single answer would have.")
    String what_if_none();

    @Message("Question")
    String what_if_question();

    @Message("With this answer")
    String what_if_instead();

    @Message("It would have been")
    String what_if_then();

    @Message(
            "Use it to check that you understood each other. Never use it to lead somebody to an answer. Answers that tell of danger are not shown.")
    String what_if_use();

    @Message("Back to the result")
    String back_to_result();
}
