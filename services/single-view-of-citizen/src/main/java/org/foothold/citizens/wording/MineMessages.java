package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of somebody's own page. */
@MessageBundle("mine")
public interface MineMessages {

    @Message("What we hold about you")
    String title();

    @Message(
            "To see it we must know that it is you. A worker of the council who has checked who you are gives you a code. You enter it once.")
    String code_lead();

    @Message(
            "If you have no code, ask at a hub, a library or your community connector. You can also ask there for everything on paper.")
    String code_none();

    @Message("Your code")
    String code_label();

    @Message("12 letters and numbers, like ABCD-1234-EFGH")
    String code_hint();

    @Message("Show my page")
    String code_submit();

    @Message("That code opens nothing. Check what you typed, or ask for a new code")
    String code_wrong();

    @Message("You have tried too often. Wait an hour, or ask for help at a hub")
    String code_too_many();

    @Message("Sign out when you have finished, most of all on a device that others use.")
    String shared_device();

    @Message(
            "This is what council services told us, and what we make of it. That you looked is written down like any other look.")
    String lead();

    @Message(
            "Not everything is on this screen, for nobody: what could endanger someone if another person read it here is left out, such as some addresses, telephone numbers and records. Ask for a copy, or ask us in person.")
    String not_all();

    @Message("Who you are")
    String who();

    @Message("How we can reach you")
    String reach();

    @Message("{source}, {day}")
    String from(String source, String day);

    @Message("What else we were told")
    String others();

    @Message("This is wrong")
    String wrong();

    @Message("Tell us what is missing or has changed")
    String missing();

    @Message("Nothing is shown here.")
    String nothing();

    @Message("Your household")
    String household();

    @Message(
            "{#if count == 0}Nobody else is known to live with you.{#else if count == 1}One other person was seen at your address, or is known to live with you. We do not show here who.{#else}{count} other people were seen at your address, or are known to live with you. We do not show here who.{/if}")
    String household_count(int count);

    @Message("Where it comes from")
    String sources();

    @Message("From")
    String source_head();

    @Message("As it was on")
    String as_of();

    @Message("Known to be yours since")
    String linked();

    @Message("Kept for")
    String kept();

    @Message("{#when code}"
            + "{#is 'benefits'}Your claim for housing benefit or council tax support"
            + "{#is 'revenues'}Your council tax account"
            + "{#is 'housing-rents'}Your rent account with the council"
            + "{#is 'family-service'}The family service"
            + "{#is 'contact-centre-vouchers'}Your request for a food voucher"
            + "{#is 'contact-centre-log'}Your call to the contact centre"
            + "{#is 'triage'}What you told us when you asked for help"
            + "{#is 'historical-people'}An old register"
            + "{#is 'said-by-the-person'}What you told us to correct"
            + "{#else}{other}{/when}")
    String source(String code, String other);

    @Message("What you can do")
    String more();

    @Message("What is not on this page")
    String not_here_title();

    @Message(
            "We also hold notes that workers wrote, signs that somebody may be heading for trouble, a level worked out from them that no decision rests on alone, and in some cases flags. They exist to help in time. You can ask for a copy of them; somebody reads it first, so that it puts nobody in danger.")
    String not_here();

    @Message("Who looked, and why")
    String looks_title();

    @Message(
            "Every time somebody is shown something of you it is written down. Here is when, what kind of worker it was, for whom they work, and what they said they looked for.")
    String looks_lead();

    @Message(
            "Some looks are not listed on anybody's page, because showing them could endanger someone. They are written down all the same, and the data-protection officer sees all of them.")
    String looks_left_out();

    @Message("No look is listed.")
    String looks_none();

    @Message("When")
    String look_when();

    @Message("Who")
    String look_who();

    @Message("For whom they work")
    String look_for();

    @Message("Why")
    String look_why();

    @Message("You")
    String look_own();

    @Message("The council")
    String council();

    @Message("{#when code}"
            + "{#is 'early-help'}To help you early"
            + "{#is 'referral'}To bring you together with somebody who helps"
            + "{#is 'service-improvement'}To make services better"
            + "{#is 'subject-rights'}For your rights over your data"
            + "{#is 'operations'}To keep records right"
            + "{#is 'safeguarding'}To protect somebody from harm"
            + "{#is 'break-glass'}In an emergency"
            + "{#else}{code}{/when}")
    String purpose(String code);

    @Message("Sharing with partners")
    String sharing_title();

    @Message(
            "Partners are organisations with an agreement with the council. For the purposes here they see only what their agreement names, and nothing once you say no. You can change your mind at any time; it holds at once.")
    String sharing_lead();

    @Message("What for, and who")
    String sharing_about();

    @Message("What you said")
    String sharing_said();

    @Message("All partners")
    String all_partners();

    @Message("{purpose}: {whom}")
    String sharing_line(String purpose, String whom);

    @Message("You have not been asked")
    String said_never();

    @Message("{#when code}"
            + "{#is 'given'}Yes, {how}, {day}"
            + "{#is 'refused'}No, {how}, {day}"
            + "{#is 'withdrawn'}No longer, {how}, {day}"
            + "{#else}{code}{/when}")
    String said(String code, String how, String day);

    @Message("Change")
    String change_it();

    @Message("Change what you said")
    String change_title();

    @Message("What do you say now?")
    String change_legend();

    @Message("{#when code}"
            + "{#is 'given'}Yes, you may share it"
            + "{#is 'refused'}No, do not share it"
            + "{#is 'withdrawn'}I take my yes back"
            + "{#else}{code}{/when}")
    String word(String code);

    @Message("From then on these may be shown: {what}. To: {who}.")
    String then_yes(String who, String what);

    @Message(
            "From then on these are no longer shown: {what}. To: {who}. What they were shown before stays with them; ask them to delete it.")
    String then_no(String who, String what);

    @Message(
            "No partner has an agreement for this today, so nothing changes now. Your word counts for those that come.")
    String then_nothing();

    @Message("Say this")
    String change_submit();

    @Message("Kept. It holds from now on.")
    String changed();

    @Message("{#when rule}"
            + "{#is 'consent-stands-already'}You have said that already"
            + "{#is 'consent-was-not-given'}There is no yes to take back"
            + "{#is 'consent-is-to-be-withdrawn'}You had said yes: choose to take it back"
            + "{#is 'request-is-open'}You have asked for this already. It is not answered yet"
            + "{#is 'too-many-requests-open'}You have ten requests open. Wait for an answer first"
            + "{#else}{rule}{/when}")
    String refused_by_rule(String rule);

    @Message("What we do without asking you")
    String basis_title();

    @Message(
            "The law gives us these tasks. They do not rest on your consent, so it cannot be taken back for them. You can object, and we must answer.")
    String basis_lead();

    @Message(
            "The council keeps these records to carry out its own tasks, such as benefits, housing and help: public task, UK GDPR Article 6(1)(e).")
    String basis_records();

    @Message("{#when code}"
            + "{#is 'safeguarding'}To protect children and adults from harm: a task the law gives to the council, UK GDPR Article 6(1)(e). If it needed consent, whoever does harm could forbid it."
            + "{#is 'operations'}To keep records correct, and put right what is not: a legal duty, UK GDPR Article 6(1)(c)."
            + "{#is 'subject-rights'}To answer what you and others ask about your data, and to show who looked: a legal duty, UK GDPR Article 6(1)(c)."
            + "{#is 'break-glass'}To save a life in an emergency: vital interests, UK GDPR Article 6(1)(d)."
            + "{#else}{code}{/when}")
    String basis(String code);

    @Message("What you asked us")
    String requests_title();

    @Message("We answer within one month. If it takes longer, we tell you why.")
    String requests_lead();

    @Message("You have not asked anything yet.")
    String requests_none();

    @Message("Request")
    String request();

    @Message("What you asked")
    String request_about();

    @Message("Where it stands")
    String request_state();

    @Message("{#when code}"
            + "{#is 'correction'}Correct something"
            + "{#is 'copy'}A copy of what you hold"
            + "{#is 'erasure'}Delete what you hold"
            + "{#else}{code}{/when}")
    String kind(String code);

    @Message("We answer by {day}")
    String open(String day);

    @Message("It takes longer: we answer by {day}. {why}")
    String extended(String day, String why);

    @Message("Done on {day}. {outcome}")
    String done(String day, String outcome);

    @Message(
            "Refused on {day}. {outcome} You can complain to the Information Commissioner: ico.org.uk/make-a-complaint")
    String refused(String day, String outcome);

    @Message("Open the copy")
    String copy_open();

    @Message("Here until {day}")
    String copy_until(String day);

    @Message("Your copy")
    String copy_title();

    @Message(
            "This is what we held on {day}. Press Ctrl and P to print or keep it. It may speak of what others should not read: keep it where only you can open it.")
    String copy_lead(String day);

    @Message("What could endanger someone online is not in it. Ask us in person for the rest.")
    String copy_not_all();

    @Message("Download as a file (JSON)")
    String copy_file();

    @Message("Ask us")
    String ask_title();

    @Message("Something is wrong")
    String ask_correction();

    @Message("I want a copy")
    String ask_copy();

    @Message(
            "A copy of everything we hold on you, notes and workings included. Somebody reads it first, so that it puts nobody in danger. You find it on this page when it is ready, for 30 days.")
    String ask_copy_lead();

    @Message("Delete what you hold")
    String ask_erasure();

    @Message(
            "We delete what the law does not oblige us to keep. Records that a council service needs may stay, and we tell you which and why. When it is done, this page is gone too.")
    String ask_erasure_lead();

    @Message("What is wrong?")
    String item_legend();

    @Message("{#when code}"
            + "{#is 'name'}My name"
            + "{#is 'date-of-birth'}My date of birth"
            + "{#is 'address'}My address"
            + "{#is 'phone'}My telephone number"
            + "{#is 'email'}My email address"
            + "{#is 'language'}My language"
            + "{#is 'preferred-channel'}How I want to be reached"
            + "{#is 'identifier'}A number (National Insurance, NHS, council)"
            + "{#is 'other'}A record that is not mine, or something else"
            + "{#else}{code}{/when}")
    String item(String code);

    @Message("What should it be?")
    String words_correct();

    @Message("Is there something we should know? (optional)")
    String words_more();

    @Message("Do not write about other people.")
    String words_hint();

    @Message("Send")
    String ask_submit();

    @Message("We have it. You see here what becomes of it.")
    String asked();

    @Message("End access to this page")
    String end_title();

    @Message(
            "Your account no longer leads here from that moment. What we hold does not change. To see it again you need a new code.")
    String end_lead();

    @Message("End access")
    String end_submit();

    @Message("Your account no longer leads to anybody's page.")
    String ended();

    @Message("What we hold about you")
    String back();

    @Message("{#when code}"
            + "{#is 'kind.required'}Choose what you ask for"
            + "{#is 'item.required'}Choose what is wrong"
            + "{#is 'words.required'}Write what it should be"
            + "{#is 'words.too-long'}Write at most 500 characters"
            + "{#is 'word.required'}Choose what you say"
            + "{#is 'purpose.unknown'}There is nothing to choose about that"
            + "{#else}{message}{/when}")
    String error(String code, String message);
}
