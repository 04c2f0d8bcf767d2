package org.foothold.triage.translation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about translations, in English here and in Welsh in {@code messages/translating_cy.properties}. */
@MessageBundle("translating")
public interface TranslatingMessages {
    @Message("Translations of the First step")
    String title();

    @Message(
            "Questions, reasons, advice and the words of the pages in languages beside English and Welsh. A draft is shown with a notice; what is about danger is shown in English until a person has confirmed it. A text whose English has changed is stale: people see the English until it is written anew.")
    String lead();

    @Message("Languages")
    String languages();

    @Message("Language")
    String language();

    @Message("Confirmed")
    String confirmed();

    @Message("Draft")
    String draft();

    @Message("Stale")
    String stale();

    @Message("Missing")
    String missing();

    @Message("All")
    String all();

    @Message("Show")
    String show();

    @Message("Translations into {language}")
    String of_language(String language);

    @Message("Texts")
    String texts();

    @Message("Where")
    String place();

    @Message("English")
    String english();

    @Message("Translation")
    String translation();

    @Message("State")
    String state();

    @Message("None")
    String none();

    @Message("Confirm all drafts")
    String confirm_all();

    @Message(
            "Confirm only what you have read beside the English, in a language you know well. Texts that you wrote yourself stay drafts.")
    String confirm_all_hint();

    @Message("Confirm all drafts written by others")
    String confirm_all_button();

    @Message("This text is right: confirm it")
    String confirm_button();

    @Message("You wrote this text, so somebody else has to confirm it.")
    String confirm_not_you();

    @Message("Written by {who}, {when}")
    String written_by(String who, String when);

    @Message("Confirmed by {who}, {when}")
    String confirmed_by(String who, String when);

    @Message("This text is about danger. People see it in English until it is confirmed.")
    String about_danger();

    @Message("The English has changed since this was written.")
    String is_stale();

    @Message("Keep what stands in braces as it is.")
    String text_hint();

    @Message("Save as a draft")
    String save();

    @Message("Write the text")
    String error_required();

    @Message("Write {limit} characters or fewer")
    String error_too_long(int limit);

    @Message("Keep what stands in braces, as in English")
    String error_arguments();

    @Message("The English has changed since. Write the text anew.")
    String error_stale();

    @Message("Somebody else changed this text while you wrote. Look at it again.")
    String error_changed();
}
