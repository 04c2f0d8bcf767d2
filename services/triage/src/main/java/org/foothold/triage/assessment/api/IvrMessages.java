package org.foothold.triage.assessment.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a telephone menu says around a question; Welsh in {@code messages/ivr_cy.properties}. */
@MessageBundle("ivr")
public interface IvrMessages {
    @Message("For {option}, press {key}.")
    String press(String option, String key);

    @Message("You can press several keys. Press hash when you are done.")
    String several();

    @Message("Enter the number, then press hash.")
    String number();

    @Message("Enter the day, the month and the year, two keys, two keys and four keys, then press hash.")
    String date();

    @Message("If you would rather not say, press star.")
    String skip();

    @Message("This needs a person. Please hold.")
    String person();
}
