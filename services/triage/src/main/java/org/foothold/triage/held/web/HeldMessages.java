package org.foothold.triage.held.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about held conversations; Welsh in {@code messages/held_cy.properties}. */
@MessageBundle("held")
public interface HeldMessages {
    @Message("Your notes, and what they need to take part")
    String link();

    @Message("Conversations you held")
    String list_title();

    @Message("The last 20 that you began. Names are not shown here.")
    String list_lead();

    @Message("You have not held a conversation yet.")
    String list_none();

    @Message("Begun")
    String begun();

    @Message("Questions")
    String questions();

    @Message("Where")
    String where();

    @Message("Full conversation")
    String full_conversation();

    @Message("First step")
    String first_step();

    @Message("By telephone")
    String telephone();

    @Message("At a council hub")
    String hub();

    @Message("In a library")
    String library();

    @Message("At a partner organisation")
    String partner();

    @Message("Notes on a conversation")
    String title();

    @Message("Held by")
    String held_by();

    @Message("You")
    String you();

    @Message("A colleague")
    String colleague();

    @Message("What they need to take part")
    String support_title();

    @Message("Nothing noted")
    String support_none();

    @Message("Notes")
    String notes_title();

    @Message(
            "Seen by you and by colleagues of your own organisation. Where there was a sign of danger, only by who held the conversation. No rule reads them.")
    String notes_who();

    @Message("No notes yet.")
    String notes_none();

    @Message("Added on {when}")
    String added(String when);

    @Message("Written on {when}")
    String written(String when);

    @Message("Write a note")
    String note_write();

    @Message("Change your note")
    String note_change();

    @Message("Add a note")
    String note_add();

    @Message("Write what they would not mind reading. No names of other people.")
    String note_hint();

    @Message(
            "This conversation is over, or somebody else held it. What you write is added, and cannot be changed afterwards.")
    String note_fixed();

    @Message("You can change it until the answers are sent. After that it stays as it is, and you can add to it.")
    String note_open();

    @Message("Keep note")
    String note_keep();

    @Message("Write a note")
    String error_note();

    @Message("Write {limit} characters or fewer")
    String error_too_long(int limit);

    @Message("This conversation holds as many notes as it can")
    String error_no_more();

    @Message("Choose from the list")
    String error_support();

    @Message("Choose the language to interpret")
    String error_language();

    @Message("Ask them. Choose all that apply, also for a next meeting.")
    String support_hint();

    @Message("Language to interpret")
    String language();

    @Message("Only if they need an interpreter")
    String language_hint();

    @Message("Keep")
    String support_keep();

    @Message("An interpreter")
    String interpreter();

    @Message("An interpreter: {language}")
    String interpreter_into(String language);

    @Message("British Sign Language")
    String bsl();

    @Message("A phone, tablet or computer, or data for it")
    String device();

    @Message("Somebody to show them how to do things online")
    String digital_skills();

    @Message("Large print")
    String large_print();

    @Message("Easy Read")
    String easy_read();

    @Message("A hearing loop")
    String hearing_loop();

    @Message("A place without steps")
    String step_free();

    @Message("A quiet place")
    String quiet_place();

    @Message("Consent to share with partners")
    String consent_title();

    @Message("Where somebody holds the conversation, they ask aloud and note the answer:")
    String consent_apart();

    @Message("Read this out, and let them take their time")
    String consent_read();

    @Message("What did they say?")
    String consent_question();

    @Message("Yes, we may share it")
    String consent_given();

    @Message("No, we may not share it")
    String consent_refused();

    @Message("I did not ask")
    String consent_not_asked();

    @Message("Kept with it: who asked, in which words and when. With their details it goes to the single view.")
    String consent_kept();

    @Message("{word} ({when})")
    String consent_stands(String word, String when);

    @Message("Nothing noted: nobody has asked yet")
    String consent_open();

    @Message("Keep what they said")
    String consent_keep();

    @Message("Say what they said")
    String error_consent();

    @Message("They were asked already, and what they said stands")
    String error_asked();

    @Message("The single view has their details by now: note what they said on their page there")
    String error_details_gone();

    @Message("On {when} they said:")
    String told_on(String when);

    @Message("Is that still right? It counts only once they confirm it. If not, answer below.")
    String told_ask();

    @Message("Yes, that is still right")
    String told_confirm();

    @Message("Confirmed from earlier conversations")
    String told_confirmed();

    @Message(
            "Note who they are first, with their agreement: what they told us before is then offered, and they need not say it twice.")
    String told_first();

    @Message("Back to the conversation")
    String back();

    @Message("Flag this person for help")
    String flag_title();

    @Message(
            "Somebody is in touch with them by the details they left in this conversation. Ask them first, unless they are in danger.")
    String flag_lead();

    @Message("Nobody could reach this person yet: no way to be in touch was left in this conversation.")
    String flag_first();
}
