package org.foothold.triage.account.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around conversations in an account; Welsh in {@code messages/account_cy.properties}. */
@MessageBundle("account")
public interface AccountMessages {
    @Message("Your conversations")
    String title();

    @Message("You can go on with these on any device on which you sign in. We show no answers here.")
    String lead();

    @Message("You have not kept a conversation in your account.")
    String none();

    @Message("Questions")
    String questions();

    @Message("Last used")
    String last();

    @Message("What you can do")
    String actions();

    @Message("Go on")
    String go_on();

    @Message("See the result")
    String see_result();

    @Message("Take out of my account")
    String take_out();

    @Message("of {when}")
    String of_when(String when);

    @Message("Keep your answers in your account?")
    String keep_title();

    @Message(
            "You can go on with them whenever you sign in, on any device. Whoever can open your account can read them too: do not keep them there if somebody who could hurt you can.")
    String keep_lead();

    @Message("Keep them in my account")
    String keep();

    @Message("Keep them in your account instead of with a code")
    String keep_link();

    @Message("There are no answers on this device to keep.")
    String nothing_here();

    @Message("Start the questions")
    String start();
}
