package org.foothold.triage.flag.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about flags, in English here and in Welsh in {@code messages/flag_cy.properties}. */
@MessageBundle("flag")
public interface FlagMessages {
    @Message("What came of it?")
    String resolution_title();

    @Message("Flag raised on {raised}, {urgency}, answer by {respondBy}")
    String resolution_flag(String raised, String urgency, String respondBy);

    @Message(
            "The person leaves the list of people to contact. This cannot be undone; if they need help again, flag them again.")
    String resolution_hint();

    @Message("I was in contact with the person")
    String contacted();

    @Message("I could not reach the person")
    String unreachable();

    @Message("No contact is needed")
    String not_needed();

    @Message("For example, the person already has the help they need, or was flagged twice.")
    String not_needed_hint();

    @Message("Record and go back to the list")
    String resolution_button();

    @Message("Go back to people to contact")
    String back_to_people();

    @Message("What came of this flag was recorded already: {outcome}.")
    String resolved_already(String outcome);

    @Message("Say what came of it")
    String error_outcome();

    @Message("crisis")
    String crisis();

    @Message("urgent")
    String urgent();

    @Message("routine")
    String routine();

    @Message("Flag somebody for help")
    String flag_title();

    @Message("For somebody you met who needs a person to be in touch soon. Ask them first, unless they are in danger.")
    String flag_lead();

    @Message("If anyone is in danger now, call 999 first.")
    String flag_danger();

    @Message("Who is it?")
    String who();

    @Message("First name")
    String given_name();

    @Message("Last name")
    String family_name();

    @Message("Date of birth, if you know it")
    String birth();

    @Message("For example, 27 3 1985. It helps us not to mix them up with someone else.")
    String birth_hint();

    @Message("Postcode, if you know it")
    String postcode();

    @Message("How can they be reached?")
    String reach();

    @Message("Is it safe to call, text or email them?")
    String safe_question();

    @Message("Think about who might answer their phone, or read their messages.")
    String safe_hint();

    @Message("Yes, it is safe")
    String safe_yes();

    @Message("No, say below how to meet them")
    String safe_no();

    @Message("Give a phone number or an email address.")
    String one_of_both();

    @Message("Phone number")
    String phone();

    @Message("Email address")
    String email();

    @Message("Why do they need help?")
    String why();

    @Message("Choose all that apply. The first four are danger: only the named teams see them.")
    String why_hint();

    @Message("How soon must somebody be in touch?")
    String how_urgent();

    @Message("Within hours, day or night")
    String urgency_crisis();

    @Message("Within two working days")
    String urgency_urgent();

    @Message("Within a week")
    String urgency_routine();

    @Message("Anything the one who makes contact should know (optional)")
    String note();

    @Message("Stays in triage. Write only what you would say in front of the person.")
    String note_hint();

    @Message("Flag for fast track")
    String flag_button();

    @Message("Flag raised")
    String raised_title();

    @Message("Somebody will be in touch with them. The flag now stands with people to contact.")
    String raised_text();

    @Message("Flag somebody else")
    String flag_another();

    @Message("Enter their first name")
    String error_given_name();

    @Message("Enter their last name")
    String error_family_name();

    @Message("Enter a name of 100 characters or fewer")
    String error_name_malformed();

    @Message("Enter a real date of birth, like 27 3 1985")
    String error_birth();

    @Message("Enter a full UK postcode, or leave it empty")
    String error_postcode();

    @Message("Say whether it is safe to contact them")
    String error_safe();

    @Message("Enter a phone number, like 01632 960 001")
    String error_phone();

    @Message("Enter a phone number or an email address")
    String error_no_way();

    @Message("Enter an email address, like name@example.com")
    String error_email();

    @Message("Choose at least one reason")
    String error_reasons();

    @Message("Choose how soon somebody must be in touch")
    String error_urgency();

    @Message("A reason of danger cannot wait: choose within hours")
    String error_danger();

    @Message("Write 2,000 characters or fewer")
    String error_note();

    @Message("At risk of harm tonight")
    String reason_harm_tonight();

    @Message("Nowhere to stay tonight")
    String reason_homeless_tonight();

    @Message("Domestic abuse")
    String reason_domestic_abuse();

    @Message("A child at risk")
    String reason_child_at_risk();

    @Message("Housing")
    String reason_housing();

    @Message("Money and debt")
    String reason_money();

    @Message("Benefits")
    String reason_benefits();

    @Message("Work and skills")
    String reason_employment();

    @Message("Getting online")
    String reason_digital();

    @Message("Food")
    String reason_food();

    @Message("Fuel and energy")
    String reason_fuel();

    @Message("Physical health")
    String reason_physical_health();

    @Message("Mental health")
    String reason_mental_health();

    @Message("Isolation")
    String reason_isolation();

    @Message("Confidence")
    String reason_confidence();

    @Message("Alcohol or drugs")
    String reason_substance_misuse();

    @Message("They asked to be contacted")
    String reason_asked_for_contact();
}
