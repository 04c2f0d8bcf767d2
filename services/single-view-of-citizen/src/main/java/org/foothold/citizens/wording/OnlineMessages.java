package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a worker gives somebody access to their own page. */
@MessageBundle("online")
public interface OnlineMessages {

    @Message("Online access to their own page")
    String title();

    @Message(
            "With a code from you, the person sees on their own page what is held on them, who looked and why, and can correct it, take back consent and ask for a copy. Give it only to the person themselves, and only when you have checked who they are.")
    String lead();

    @Message(
            "This person is with one team only. Ask them whether anybody else uses or can open their telephone, computer or email. If so, do not give a code: give them a copy by hand.")
    String restricted_warning();

    @Message("End the access now")
    String end_title();

    @Message("Why does it end?")
    String end_because();

    @Message("End access")
    String end_submit();

    @Message("There is no online access from this moment.")
    String ended_now();

    @Message("Give a code")
    String give_title();

    @Message("What was given before ends when you give a new code.")
    String give_again();

    @Message("Ask whether somebody else uses their devices or knows their password, and whether that is safe.")
    String give_devices();

    @Message("How did you check who they are?")
    String give_checked();

    @Message("Show a code")
    String give_submit();

    @Message("Nothing has been given yet.")
    String none();

    @Message("What was given, newest first")
    String history();

    @Message("Given")
    String given();

    @Message("What became of it")
    String state();

    @Message("How it was checked")
    String how_checked();

    @Message("In use since {at}")
    String linked(String at);

    @Message("Not entered yet; the code can be entered until {at}")
    String waiting(String at);

    @Message("Never entered; the code ended on {at}")
    String lapsed(String at);

    @Message("Ended on {at}: {why}")
    String ended(String at, String why);

    @Message("{#when code}"
            + "{#is 'seen-with-document'}I saw them in person, with a document that shows who they are"
            + "{#is 'known-to-the-worker'}I know them from my work"
            + "{#is 'vouched-for'}A professional whom I know was there and vouched for them"
            + "{#else}{code}{/when}")
    String checked(String code);

    @Message("{#when code}"
            + "{#is 'own-wish'}the person ended it"
            + "{#is 'asked-a-worker'}The person asked for it"
            + "{#is 'danger'}Somebody else may be reading their page"
            + "{#is 'mistake'}It was given by mistake, or to somebody else"
            + "{#is 'new-code'}a new code was given"
            + "{#is 'other-code'}the account was used for another code"
            + "{#is 'records-parted'}their records are no longer thought to be one person’s; check again who they are"
            + "{#is 'two-accounts'}two people with an account each came to be thought one; check again who they are"
            + "{#else}{code}{/when}")
    String because(String code);

    @Message("Their code")
    String code_title();

    @Message("It can be entered until {until}.")
    String code_until(String until);

    @Message("You see it this once. Write it down for the person, or let them write it down; do not send it.")
    String code_once();

    @Message("They sign in, choose “What we hold about you” and enter it.")
    String code_how();

    @Message("It works once. Nobody from the council will ever ask them for it.")
    String code_nobody();

    @Message("Done: hide the code")
    String code_done();

    @Message("{#when code}"
            + "{#is 'checked.required'}Choose how you checked who they are"
            + "{#is 'because.required'}Choose why it ends"
            + "{#else}{message}{/when}")
    String error(String code, String message);
}
