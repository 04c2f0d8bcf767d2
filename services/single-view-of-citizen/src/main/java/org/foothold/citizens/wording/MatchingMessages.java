package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words in which a score is explained. */
@MessageBundle("matching")
public interface MatchingMessages {

    @Message("How the score of {score} bits comes about; the table below says the same in words.")
    String waterfall_drawing(String score);

    @Message("ask")
    String waterfall_ask();

    @Message("join")
    String waterfall_join();

    @Message("Filled bars speak for one person, hollow bars against. Each begins where the one above it ended.")
    String waterfall_key();

    @Message("One bit more means that it is twice as likely.")
    String waterfall_bits();

    @Message("The score, step by step")
    String waterfall_table();

    @Message("What is compared")
    String waterfall_attribute();

    @Message("How it agrees")
    String waterfall_agreement();

    @Message("Bits")
    String waterfall_weight();

    @Message("Score so far")
    String waterfall_sum();

    @Message("Score")
    String waterfall_score();

    @Message("{#when code}"
            + "{#is 'join'}By this score the two records are of one person."
            + "{#is 'ask'}By this score nobody can say whether the two records are of one person."
            + "{#is 'apart'}By this score the two records are of different people."
            + "{#else}{code}{/when}")
    String waterfall_verdict(String code);

    @Message("{#when code}"
            + "{#is 'prior'}To begin with"
            + "{#is 'given'}Given name"
            + "{#is 'family'}Family name"
            + "{#is 'born'}Date of birth"
            + "{#is 'postcode'}Postcode"
            + "{#is 'address'}Address"
            + "{#is 'nino'}NI number"
            + "{#is 'nhsNumber'}NHS number"
            + "{#is 'councilReference'}Council reference"
            + "{#is 'phone'}Telephone"
            + "{#is 'email'}Email"
            + "{#is 'guard'}Held back"
            + "{#else}{code}{/when}")
    String waterfall_what(String code);

    @Message("{#when code}"
            + "{#is 'prior'}Two records taken by chance are hardly ever of one person"
            + "{#is 'exact'}The same"
            + "{#is 'rarity'}How rare or common that value is"
            + "{#is 'missing'}One of the two does not say"
            + "{#is 'variant'}A variant or short form"
            + "{#is 'close'}Nearly the same"
            + "{#is 'near'}Alike"
            + "{#is 'slip'}One slip apart"
            + "{#is 'one-part'}One part is the same"
            + "{#is 'in-other-part'}Given and family name exchanged"
            + "{#is 'initial'}Only the initial agrees"
            + "{#is 'year-alone'}Only the year is known, and it agrees"
            + "{#is 'year-slip'}The year is one slip apart"
            + "{#is 'two-parts'}Two of day, month and year agree"
            + "{#is 'sector'}The same postcode sector"
            + "{#is 'district'}The same postcode district"
            + "{#is 'area'}The same postcode area"
            + "{#is 'same-mailbox'}The same mailbox at another provider"
            + "{#is 'different'}Different"
            + "{#is 'twins'}Same family name and date of birth, but other given names: perhaps twins"
            + "{#is 'relatives'}Other given names and no date of birth in common: perhaps relatives"
            + "{#is 'parent-and-child'}Born a generation apart: perhaps parent and child"
            + "{#is 'other-number'}Another NI number or NHS number, which one person has only one of"
            + "{#is 'namesakes'}Dates of birth with little in common: perhaps two of one name, or a date written down wrongly"
            + "{#is 'half-a-name'}An initial or a further name alone, and no date of birth to tell whose it is"
            + "{#is 'other-family-name'}Another family name and no date of birth: a former name, or somebody of the same home"
            + "{#is 'name-alone'}One name and nothing else that both say: many people are called the same"
            + "{#else}{code}{/when}")
    String waterfall_how(String code);
}
