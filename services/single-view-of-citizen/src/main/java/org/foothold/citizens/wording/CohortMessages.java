package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which people are described, counted and listed. */
@MessageBundle("cohorts")
public interface CohortMessages {

    @Message("Cohorts")
    String title();

    @Message(
            "A cohort is a group of people described by what the council’s records say. Counts are made anew every day. Restricted people are in none.")
    String lead();

    @Message("Cohort")
    String caption();

    @Message("Describe a cohort")
    String begin();

    @Message("No cohort has been saved yet.")
    String none();

    @Message("Saved cohorts")
    String saved();

    @Message("Name")
    String name();

    @Message("Only needed to save it. Name no person in it.")
    String name_hint();

    @Message("Saved on")
    String defined_on();

    @Message("People")
    String people();

    @Message("not counted yet")
    String not_counted();

    @Message("fewer than {number}")
    String fewer(int number);

    @Message("People of whom all of this is known: {people}")
    String counted(String people);

    @Message("Everybody in it has all of these in common.")
    String all_hold();

    @Message("What is known of them")
    String conditions();

    @Message("Weeks of rent owed, at least (leave empty not to ask)")
    String ask_rent_weeks();

    @Message("Food vouchers asked for in a year, at least (leave empty not to ask)")
    String ask_vouchers();

    @Message("No contact with the council in so many days (leave empty not to ask)")
    String ask_no_contact();

    @Message("Those of whom no contact is known are among them.")
    String ask_no_contact_hint();

    @Message("Count")
    String count();

    @Message("Save")
    String save();

    @Message("How many, day by day")
    String days();

    @Message("Day")
    String day();

    @Message("Take the list")
    String export();

    @Message(
            "The list holds ids and codes, not names. People who said no to the purpose, and restricted people, are left out of it. "
                    + "That you took it, for what, and who was in it is written down.")
    String export_lead();

    @Message("What is it for?")
    String export_purpose();

    @Message("Part")
    String export_part();

    @Message("A part holds at most 1,000 people.")
    String export_part_hint();

    @Message("Download")
    String export_submit();

    @Message("{#when code}"
            + "{#is 'risk-high'}Risk of crisis is high"
            + "{#is 'risk-raised'}Risk of crisis is raised or high"
            + "{#is 'notice-served'}Notice to leave has been served"
            + "{#is 'rent-rising'}Rent arrears are rising"
            + "{#is 'council-tax-summons'}Summons for council tax"
            + "{#is 'family-flagged'}Flagged by the family service"
            + "{#is 'benefit-lost'}A benefit has ended or was refused"
            + "{#is 'children-under-five'}Children under five"
            + "{#else}{code}{/when}")
    String condition(String code);

    @Message("{#when code}"
            + "{#is 'rent-weeks-at-least'}Weeks of rent owed, at least: {number}"
            + "{#is 'vouchers-at-least'}Food vouchers asked for in a year, at least: {number}"
            + "{#is 'no-contact-in-days'}Days without contact with the council, at least: {number}"
            + "{#else}{code}{/when}")
    String condition_with(String code, int number);

    @Message("{#when code}"
            + "{#is 'conditions.required'}Choose at least one condition"
            + "{#is 'conditions.unknown'}Choose among the conditions on this page"
            + "{#is 'name.required'}Give a name of at most 80 characters"
            + "{#is 'purpose.required'}Say what the list is for"
            + "{#is 'rent-weeks-at-least.range'}Give the weeks as a whole number from 1 to 3,650"
            + "{#is 'vouchers-at-least.range'}Give the vouchers as a whole number from 1 to 3,650"
            + "{#is 'no-contact-in-days.range'}Give the days as a whole number from 1 to 3,650"
            + "{#else}{other}{/when}")
    String error(String code, String other);
}
