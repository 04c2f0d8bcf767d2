package org.foothold.triage.assessment.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the quiz, in English here and in Welsh in {@code messages/triage_cy.properties}. */
@MessageBundle("triage")
public interface TriageMessages {
    @Message("Find out what help you can get")
    String service_name();

    @Message("Find out what help you can get")
    String start_title();

    @Message("Answer 10 short questions. We show you what you can do now and who can help, before things get harder.")
    String start_lead();

    @Message("You do not have to give your name.")
    String start_anonymous();

    @Message("You can say that you would rather not answer.")
    String start_skip();

    @Message("It takes about 5 minutes.")
    String start_minutes();

    @Message("You can leave at any time with the “Exit this page” button, or by pressing Shift 3 times.")
    String start_leave();

    @Message(
            "The button does not clear your browser’s history. If someone may check your device, use one they cannot see.")
    String start_history();

    @Message("Start now")
    String start_now();

    @Message("Start again with new answers")
    String start_again();

    @Message("You have already begun")
    String go_on_title();

    @Message("Go on where you were")
    String go_on();

    @Message("If someone is in danger now")
    String danger_title();

    @Message("Call 999 if anyone is in danger now. If you cannot speak, press 55 when asked.")
    String danger_now();

    @Message("Call 999")
    String call_999();

    @Message("Question {number} of {total}")
    String question_of(int number, int total);

    @Message("Why we ask this")
    String why_we_ask();

    @Message("Continue")
    String go_on_button();

    @Message("Please get help now")
    String urgent_title();

    @Message("Thank you for telling us. What you told us cannot wait for a form.")
    String urgent_lead();

    @Message("You can also call the council on {phone}, day or night.")
    String urgent_council(String phone);

    @Message("We can contact you")
    String urgent_contact();

    @Message(
            "If you give us a safe way to reach you, someone trained for this will be in touch first. You do not need to finish the questions.")
    String urgent_contact_text();

    @Message("Give us a safe way to contact you")
    String leave_details();

    @Message("Carry on with the questions")
    String urgent_go_on();

    @Message("We have your contact details and have told the person who acts on this.")
    String urgent_details_left();

    @Message("How can we reach you safely?")
    String details_title();

    @Message(
            "Give only what you are happy to give. We use it to contact you about what you told us, and to see whether the council already helps you.")
    String details_lead();

    @Message("First name")
    String given_name();

    @Message("Last name")
    String family_name();

    @Message("Date of birth (optional)")
    String birth();

    @Message("For example, 27 3 1985. It helps us not to mix you up with someone else.")
    String birth_hint();

    @Message("Postcode (optional)")
    String postcode();

    @Message("Is it safe for us to call, text or email you?")
    String safe_question();

    @Message("Think about who might answer your phone, or read your messages.")
    String safe_hint();

    @Message("Yes, it is safe")
    String safe_yes();

    @Message("No, do not contact me")
    String safe_no();

    @Message("Phone number")
    String phone();

    @Message("Email address")
    String email();

    @Message("Give a phone number or an email address.")
    String one_of_both();

    @Message("What do you prefer? (optional)")
    String preferred();

    @Message("A phone call")
    String by_phone();

    @Message("A text message")
    String by_text();

    @Message("An email")
    String by_email();

    @Message("May we share this with partners who can help?")
    String consent_question();

    @Message(
            "For example charities and housing associations that work with the council. You can change your mind at any time.")
    String consent_hint();

    @Message("Yes, you may share it")
    String consent_yes();

    @Message("Save and continue")
    String details_button();

    @Message("Continue without leaving details")
    String details_skip();

    @Message("Check your answers")
    String check_title();

    @Message("You can change any answer. When you are ready, send them to see your result.")
    String check_lead();

    @Message("Your answers")
    String your_answers();

    @Message("Not answered")
    String not_answered();

    @Message("How to reach you")
    String your_details();

    @Message("Name")
    String name();

    @Message("You have not left any details. Your answers stay anonymous.")
    String no_details();

    @Message("Safe to contact")
    String safe_is();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("See your result")
    String send();

    @Message("Why we say this")
    String result_why();

    @Message("What you told us")
    String result_told();

    @Message("Keep this")
    String result_keep();

    @Message("Download it as a text file")
    String result_keep_file();

    @Message("Open it again with a code")
    String result_keep_code();

    @Message("Print it, or save it as a PDF, with your browser’s menu")
    String result_keep_print();

    @Message("Send it to yourself by email")
    String result_send_mail();

    @Message("Send it to yourself by text message")
    String result_send_text();

    @Message(
            "Email and text open on your device, with who to turn to and without your answers. You choose where it goes, and we are not told.")
    String result_send_how();

    @Message("A file or a page on paper says what you told us. Keep it only where nobody who could hurt you finds it.")
    String result_keep_safe();

    @Message("What you can do now")
    String result_now();

    @Message("Who will contact you")
    String result_contact();

    @Message("Who")
    String contact_who();

    @Message("A community connector from the council")
    String contact_connector();

    @Message("The council’s duty team")
    String contact_duty();

    @Message("By")
    String contact_by();

    @Message("They will say that they call from the council and will never ask for your bank details.")
    String contact_how();

    @Message(
            "You told us that it is not safe to contact you. We will not call, text or email. You can call us on {phone} when it is safe.")
    String contact_unsafe(String phone);

    @Message("Nobody, unless you want us to. You have not left any details.")
    String contact_none();

    @Message("We have your details. Send your answers and we will be in touch.")
    String contact_soon();

    @Message("Change your contact details")
    String change_details();

    @Message("There is nothing special to do. Keep this page in mind for when something changes.")
    String result_quiet();

    @Message("To talk to someone at the council, call {phone}.")
    String talk(String phone);

    @Message("If others use this device")
    String finish_title();

    @Message("Take your answers off this device when you have finished. What you sent to us stays sent.")
    String finish_text();

    @Message("Finish and clear this device")
    String finish();

    @Message("Choose an answer. You can say that you would rather not.")
    String error_choose();

    @Message("Choose one answer")
    String error_one_only();

    @Message("Choose either that answer or the others, not both")
    String error_exclusive();

    @Message("Enter your first name")
    String error_given_name();

    @Message("Enter your last name")
    String error_family_name();

    @Message("Enter a name of 100 characters or fewer")
    String error_name_malformed();

    @Message("Enter a real date of birth, like 27 3 1985")
    String error_birth();

    @Message("Enter a full UK postcode, or leave it empty")
    String error_postcode();

    @Message("Enter a phone number, like 01632 960 001")
    String error_phone();

    @Message("Enter a phone number or an email address")
    String error_no_way();

    @Message("Enter an email address, like name@example.com")
    String error_email();

    @Message("Choose a way for which you gave a number or address")
    String error_preferred();

    @Message("Say whether it is safe for us to contact you")
    String error_safe();

    @Message("{title}: part {number} of {total}")
    String part_of(String title, int number, int total);

    @Message("For you as a worker")
    String prompt_title();

    @Message("Skip this question")
    String skip();

    @Message("Skipped")
    String skipped();

    @Message("None")
    String none();

    @Message("{item} {number}")
    String entry_number(String item, int number);

    @Message("Remove")
    String remove();

    @Message("Change")
    String change();

    @Message("Do you want to add one?")
    String add_first();

    @Message("Do you want to add another?")
    String add_another();

    @Message("Yes, add one")
    String yes_add();

    @Message("No, that is all")
    String no_more();

    @Message("No, there is none")
    String no_none();

    @Message("You cannot add more here. Tell the person who contacts you about the others.")
    String entries_full();

    @Message("Do you want to remove this?")
    String removal_title();

    @Message("Yes, remove it")
    String removal_yes();

    @Message("No, keep it")
    String removal_no();

    @Message("Save")
    String save_entry();

    @Message("Amount in pounds")
    String amount();

    @Message("How often")
    String how_often();

    @Message("Choose how often")
    String choose_period();

    @Message("every week")
    String per_week();

    @Message("every 2 weeks")
    String per_fortnight();

    @Message("every 4 weeks")
    String per_four_weeks();

    @Message("every month")
    String per_month();

    @Message("every year")
    String per_year();

    @Message("If you do not know the day, or the day and the month, leave them empty.")
    String part_is_enough();

    @Message("Write an answer, or skip the question")
    String error_words();

    @Message("Write {limit} characters or fewer")
    String error_too_long(int limit);

    @Message("Enter a number in figures, like 3")
    String error_number();

    @Message("Enter a whole number")
    String error_whole_number();

    @Message("Use {places} decimal places at most")
    String error_decimals(int places);

    @Message("Enter {least} or more")
    String error_too_low(String least);

    @Message("Enter {most} or less")
    String error_too_high(String most);

    @Message("Enter an amount in pounds, like 120 or 84.50")
    String error_money();

    @Message("Choose how often")
    String error_period();

    @Message("Enter a real date, like 27 3 1985")
    String error_date();

    @Message("Enter the day, the month and the year")
    String error_incomplete_date();

    @Message("Enter a later date")
    String error_too_early();

    @Message("Enter an earlier date")
    String error_too_late();

    @Message("Enter a full UK postcode")
    String error_place();

    @Message("Say whether you want to add one")
    String error_another();

    @Message("Add {least} or more")
    String error_too_few(int least);

    @Message("A conversation about what would help")
    String conversation_title();

    @Message(
            "This goes further than the first questions. It starts with what you want and what you are good at, then looks at home, money, work, health and the people around you.")
    String conversation_lead();

    @Message("It takes 20 to 40 minutes. You are only asked what fits your answers.")
    String conversation_minutes();

    @Message(
            "There is no hurry: no page here times out. You can save it with a code and go on within 30 days, on any device.")
    String conversation_save();

    @Message("You can do it with somebody at a hub, a library or on the phone: call {phone}.")
    String conversation_with(String phone);

    @Message("Go further")
    String deeper_title();

    @Message("A longer conversation looks at everything that matters to you, with a money check to keep.")
    String deeper_text();

    @Message("About the longer conversation")
    String deeper_link();

    @Message("Hold a conversation")
    String mediated_title();

    @Message(
            "You ask, they answer. Sit so that both of you can see the screen, and say that they may leave out any question.")
    String mediated_lead();

    @Message("Which questions?")
    String mediated_set();

    @Message("How are you in touch?")
    String mediated_channel();

    @Message("The full conversation")
    String set_full();

    @Message("20 to 40 minutes, with a money check where it is wanted")
    String set_full_hint();

    @Message("The first step")
    String set_first();

    @Message("10 questions, 5 minutes")
    String set_first_hint();

    @Message("On the telephone")
    String channel_telephone();

    @Message("At a hub")
    String channel_hub();

    @Message("At a library")
    String channel_library();

    @Message("At a partner’s place, or at their home")
    String channel_partner();

    @Message("Choose which questions to ask")
    String error_set();

    @Message("Choose how you are in touch")
    String error_channel();

    @Message("Your money in a month")
    String money_title();

    @Message("Comes in")
    String money_in();

    @Message("Goes out")
    String money_out();

    @Message("Left over")
    String money_left();

    @Message("Missing")
    String money_missing();

    @Message("{sum} is left over each month, from what you told us.")
    String money_left_text(String sum);

    @Message("{sum} is missing each month, from what you told us. That is not your fault, and free advisers can help.")
    String money_missing_text(String sum);

    @Message("We can only say what is left when we know what comes in and what goes out.")
    String money_unknown();

    @Message("What comes in each month")
    String money_in_table();

    @Message("What goes out each month")
    String money_out_table();

    @Message("What you owe")
    String money_debts_table();

    @Message("For")
    String money_for();

    @Message("Pounds")
    String money_pounds();

    @Message("Together")
    String money_total();

    @Message("{label} (comes first)")
    String money_first(String label);

    @Message("Paid towards: {label}")
    String money_towards(String label);

    @Message(
            "Sums for a week or a year are counted out to a month. Nothing is guessed: what you left out is not in here.")
    String money_note();

    @Message("Save and go on later")
    String save_title();

    @Message(
            "We give you a code. With it you can go on with these answers on another day or device. Nobody can open them without it.")
    String save_lead();

    @Message("Do others use this device?")
    String save_device();

    @Message("No, it is mine")
    String save_mine();

    @Message("Yes, take my answers off it now")
    String save_shared();

    @Message("Get a code")
    String save_button();

    @Message("Your code")
    String saved_title();

    @Message("Write it down, take a photo or print this page. We cannot show it again or look it up.")
    String saved_lead();

    @Message("It opens your answers until {day}. A new code ends this one.")
    String saved_until(String day);

    @Message("Keep it where nobody finds it whom you do not trust.")
    String saved_safe();

    @Message("Your answers are off this device. Close the browser when you leave.")
    String saved_cleared();

    @Message("Go on with a code")
    String resume_title();

    @Message("Others use this device")
    String shared_tick();

    @Message(
            "You get a code first. If nobody clicks for {minutes} minutes, your answers go off this device, and the code brings them back.")
    String shared_hint(long minutes);

    @Message("If nobody clicks for {minutes} minutes, your answers go off this device again. Your code stays good.")
    String shared_hint_again(long minutes);

    @Message(
            "If nobody clicks for {minutes} minutes, this device forgets you. What you have sent us is kept: this code brings it back.")
    String saved_shared(long minutes);

    @Message("Your answers are off this device")
    String away_title();

    @Message(
            "Nobody clicked for {minutes} minutes, and others use this device. What you had sent us is kept: your code brings it back.")
    String away_text(long minutes);

    @Message("Your code")
    String resume_code();

    @Message("12 letters and digits. Capitals, spaces and hyphens do not matter.")
    String resume_hint();

    @Message(
            "No answers open with this code. Check what you typed; a code ends after some weeks, or when a new one is made.")
    String error_code();

    @Message("Too many codes were tried. Wait some minutes, then try again.")
    String error_tries();

    @Message(
            "This translation is a draft: no person has checked it yet. If something is unclear, change to English above.")
    String draft_notice();

    @Message(
            "If English is hard for you: call, and say the name of your language. They will get an interpreter for you.")
    String interpreter_line();
}
