package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which people are searched for and shown. */
@MessageBundle("people")
public interface PeopleMessages {

    @Message("What do you look for people for?")
    String purpose_title();

    @Message("It is written down with everybody you are shown. You are asked once in a shift.")
    String purpose_hint();

    @Message("Choose what you look for people for")
    String purpose_missing();

    @Message("Continue")
    String go_on();

    @Message("Find a person")
    String search_title();

    @Message("Give what you know. All that you give must fit. Who is shown to you is written down.")
    String search_lead();

    @Message("Name")
    String search_name();

    @Message("Any part of it, at least three letters. Small typing errors do no harm.")
    String search_name_hint();

    @Message("Date of birth")
    String search_born();

    @Message("The year alone will do.")
    String search_born_hint();

    @Message("Postcode")
    String search_postcode();

    @Message("Or the part before its space")
    String search_postcode_hint();

    @Message("Telephone number or email address")
    String search_contact();

    @Message("Number or reference")
    String search_identifier();

    @Message("NI number, NHS number, council reference, or the reference of a person in Foothold")
    String search_identifier_hint();

    @Message("Search")
    String search_submit();

    @Message("Search for somebody else")
    String search_again();

    @Message("People found")
    String found_title();

    @Message("Nobody was found.")
    String found_none();

    @Message("Check the spelling, or give less. A record that has just come in can be found after a few seconds.")
    String found_none_hint();

    @Message("More than {most} people fit. Only the best are shown: give more to find the right one.")
    String found_more(int most);

    @Message("Born")
    String found_born();

    @Message("Postcode district")
    String found_district();

    @Message("Reference")
    String found_reference();

    @Message("Name not known")
    String no_name();

    @Message("Not known")
    String unknown();

    @Message("Restricted")
    String restricted();

    @Message("Record of a person")
    String person_caption();

    @Message("Who this is")
    String person_who();

    @Message("You see what an agreement with your organisation covers, and no more.")
    String person_shared_lead();

    @Message("See the timeline of this person")
    String person_timeline();

    @Message("Ward")
    String ward();

    @Message("Age")
    String age();

    @Message("{#when code}"
            + "{#is 'name'}Name"
            + "{#is 'date-of-birth'}Date of birth"
            + "{#is 'address'}Address"
            + "{#is 'nino'}NI number"
            + "{#is 'nhs-number'}NHS number"
            + "{#is 'council-reference'}Council reference"
            + "{#is 'language'}Language"
            + "{#is 'preferred-channel'}Prefers to be reached by"
            + "{#else}{code}{/when}")
    String attribute(String code);

    @Message("{source}, {day}: {rule}")
    String why(String source, String day, String rule);

    @Message("{#when code}"
            + "{#is 'only'}nothing else is known"
            + "{#is 'corrected'}they said so and it was accepted"
            + "{#is 'complete'}it says the most"
            + "{#is 'agreement'}most sources say so"
            + "{#is 'reliable'}the most trusted source"
            + "{#is 'newest'}the newest word"
            + "{#is 'known-longest'}the record known longest"
            + "{#else}{code}{/when}")
    String rule(String code);

    @Message("Other values that records give")
    String others();

    @Message("{value} ({source}, {day})")
    String other(String value, String source, String day);

    @Message("{#when code}"
            + "{#is 'benefits'}Benefits"
            + "{#is 'revenues'}Council tax"
            + "{#is 'housing-rents'}Housing rents"
            + "{#is 'family-service'}Family service"
            + "{#is 'contact-centre-vouchers'}Food vouchers"
            + "{#is 'contact-centre-log'}Contact-centre log"
            + "{#is 'triage'}Triage"
            + "{#is 'said-by-the-person'}Said by the person"
            + "{#is 'historical-people'}Historical people"
            + "{#else}{code}{/when}")
    String source(String code);

    @Message("{#when code}{#is 'en'}English{#is 'cy'}Welsh{#else}{code}{/when}")
    String language(String code);

    @Message("{#when code}"
            + "{#is 'phone'}telephone"
            + "{#is 'text'}text message"
            + "{#is 'email'}email"
            + "{#is 'post'}letter"
            + "{#is 'letter'}letter"
            + "{#is 'face-to-face'}meeting in person"
            + "{#else}{code}{/when}")
    String channel(String code);

    @Message("How to reach them")
    String contact_title();

    @Message("{#when code}"
            + "{#is 'safe'}They said it is safe to contact them."
            + "{#is 'not-safe'}Do not call, text or write: they said it is not safe. Wait until they come to us."
            + "{#is 'not-asked'}Nobody has asked them whether it is safe. Ask first, and say nothing to anybody else who answers."
            + "{#else}{code}{/when}")
    String contact_state(String code);

    @Message("{#when code}{#is 'phone'}Telephone{#is 'email'}Email{#else}{code}{/when}")
    String contact_way(String code);

    @Message("{source}, {day}")
    String contact_since(String source, String day);

    @Message("No telephone number or email address may be used.")
    String contact_none();

    @Message("Held, and not to be used: {count}")
    String contact_closed(int count);

    @Message("Records this is known from")
    String sources_title();

    @Message("Source")
    String sources_source();

    @Message("As of")
    String sources_as_of();

    @Message("Linked since")
    String sources_linked();

    @Message("Linked by")
    String sources_by();

    @Message("Score")
    String sources_score();

    @Message("First record")
    String sources_first();

    @Message("Why we think these records are one person")
    String because_title();

    @Message("Each record is compared with the one linked before it that it is most like, by the model of today.")
    String because_lead();

    @Message("{source}, {day}, with {other}, {otherDay}")
    String because(String source, String day, String other, String otherDay);

    @Message("What they agreed to")
    String consent_title();

    @Message("They have not been asked yet.")
    String consent_none();

    @Message("{#when word}"
            + "{#is 'given'}Said yes to sharing with {whom} for: {purpose}."
            + "{#is 'refused'}Said no to sharing with {whom} for: {purpose}."
            + "{#is 'withdrawn'}Took back their agreement to sharing with {whom} for: {purpose}."
            + "{#else}{word}{/when}")
    String consent_sentence(String word, String whom, String purpose);

    @Message("{how}, {day}; written down by {who}")
    String consent_evidence(String how, String day, String who);

    @Message("{#when code}"
            + "{#is 'in-person'}In person"
            + "{#is 'telephone'}By telephone"
            + "{#is 'in-writing'}In writing"
            + "{#is 'online'}Online"
            + "{#is 'unknown'}As the service asked"
            + "{#else}{code}{/when}")
    String consent_how(String code);

    @Message("partners who have an agreement")
    String consent_all_partners();

    @Message("What they said before")
    String consent_before();

    @Message("Write down what they said")
    String consent_form();

    @Message("What did they say?")
    String consent_word();

    @Message("{#when code}"
            + "{#is 'given'}Yes, you may share"
            + "{#is 'refused'}No, when asked"
            + "{#is 'withdrawn'}They take back a yes"
            + "{#else}{code}{/when}")
    String consent_choice(String code);

    @Message("For what?")
    String consent_for();

    @Message("About one partner only")
    String consent_organisation();

    @Message("The code of its organisation, like food-bank. Leave empty for all partners.")
    String consent_organisation_hint();

    @Message("How did they say it?")
    String consent_said_how();

    @Message("When did they say it?")
    String consent_said_on();

    @Message("Write it down")
    String consent_submit();

    @Message("What they said is written down. It holds from now on.")
    String consent_saved();

    @Message("Household")
    String household_title();

    @Message(
            "People whose records name the same address within a year of one another, or whom a source knows as one household with this person, such as a family or the tenants of one account. It says nothing of how they are related.")
    String household_lead();

    @Message("{from} to {to}")
    String household_seen(String from, String to);

    @Message("{from} to {to}; one of the two was seen elsewhere since")
    String household_before(String from, String to);

    @Message("Seen together")
    String household_when();

    @Message("{#when key}"
            + "{#is 'name.required'}Give a name, or a whole date of birth, a postcode, a number or a reference"
            + "{#is 'name.short'}Give at least three letters of the name"
            + "{#is 'name.size'}Give at most 200 characters of the name"
            + "{#is 'dateOfBirth.format'}Give a year, a month and a year, or a whole date of birth"
            + "{#is 'postcode.format'}Give a postcode, or the part before its space"
            + "{#is 'contact.format'}Give a telephone number or an email address"
            + "{#is 'identifier.format'}Give an NI number, NHS number, council reference or the reference of a person"
            + "{#is 'word.required'}Say what they said"
            + "{#is 'purpose.required'}Choose what it is for"
            + "{#is 'how.required'}Say how they said it"
            + "{#is 'saidOn.required'}Give the day they said it"
            + "{#is 'saidOn.future'}The day they said it must be today or in the past"
            + "{#is 'organisation.format'}Give the code of the partner, like food-bank"
            + "{#else}{otherwise}{/when}")
    String error(String key, String otherwise);

    @Message("{#when code}"
            + "{#is 'consent-was-not-given'}There is no yes of theirs that could be taken back"
            + "{#is 'consent-is-to-be-withdrawn'}They had said yes: choose that they take it back"
            + "{#is 'consent-stands-already'}They have said that already"
            + "{#is 'consent-is-older-than-what-stands'}They have said something else since that day"
            + "{#else}{code}{/when}")
    String refused_by_rule(String code);
}
