package org.foothold.weblayout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the layout itself, in English here and in Welsh in {@code messages/layout_cy.properties}. */
@MessageBundle("layout")
public interface LayoutMessages {

    /** Language code of these messages, for the {@code lang} attribute. */
    @Message("en")
    String lang();

    /** Writing direction of these messages, for the {@code dir} attribute. */
    @Message("ltr")
    String dir();

    @Message("Foothold")
    String product();

    @Message("Error: ")
    String error_prefix();

    @Message("Error:")
    String error_hidden();

    @Message("There is a problem")
    String error_title();

    @Message("Skip to main content")
    String skip();

    @Message("Back")
    String back();

    @Message("Menu")
    String menu();

    @Message("Service information")
    String service_information();

    @Message("Choose a language")
    String language_choice();

    @Message("Sign in")
    String sign_in();

    @Message("Sign out")
    String sign_out();

    @Message("Your account")
    String nav_account();

    @Message("Your work")
    String nav_work();

    @Message("Find out what help you can get")
    String nav_help();

    @Message("People to contact")
    String nav_people();

    @Message("Find a person")
    String nav_search();

    @Message("Flag somebody for help")
    String nav_flag();

    @Message("Hold a conversation")
    String nav_conversation();

    @Message("Imports")
    String nav_imports();

    @Message("Question sets")
    String nav_publishing();

    @Message("Triage in numbers")
    String nav_triage_numbers();

    @Message("Same person?")
    String nav_review();

    @Message("Cohorts")
    String nav_cohorts();

    @Message("Who looked at what")
    String nav_access();

    @Message("Agreements")
    String nav_agreements();

    @Message("What we hold about you")
    String nav_me();

    @Message("Your conversations")
    String nav_mine();

    @Message("Requests")
    String nav_requests();

    @Message("Subject access")
    String nav_subject_access();

    @Message("Erasure")
    String nav_erasures();

    @Message("How long we keep data")
    String nav_retention();

    @Message("Restricted people")
    String nav_break_glass();

    @Message("Break-glass alerts")
    String nav_break_glass_alerts();

    @Message("Alpha")
    String phase_alpha();

    @Message("Beta")
    String phase_beta();

    @Message("This is a new service. Parts of it may change.")
    String phase_text();

    @Message("Exit this page")
    String exit();

    @Message("Emergency:")
    String exit_hidden();

    @Message("Loading.")
    String exit_activated();

    @Message("Exit this page expired.")
    String exit_timed_out();

    @Message("Shift, press 2 more times to exit.")
    String exit_press_two();

    @Message("Shift, press 1 more time to exit.")
    String exit_press_one();

    @Message("Help and legal information")
    String footer_title();

    @Message("Accessibility")
    String footer_accessibility();

    @Message("Privacy")
    String footer_privacy();

    @Message("Cookies")
    String footer_cookies();

    @Message("Developers")
    String footer_developers();

    @Message("Provided by {council}")
    String footer_provider(String council);

    @Message("Day")
    String day();

    @Message("Month")
    String month();

    @Message("Year")
    String year();

    @Message("Choose one")
    String choose_one();

    @Message("or")
    String or();

    @Message("Select all that apply.")
    String select_all();

    @Message("You can enter up to {limit} characters.")
    String characters_limit(int limit);

    @Message("Change")
    String change();

    @Message("Important")
    String notification_title();

    @Message("Success")
    String notification_success();

    @Message("Warning")
    String warning();

    @Message("Pages")
    String pages();

    @Message("Page {number}")
    String page(int number);

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("page")
    String page_hidden();

    @Message("Showing {from} to {to} of {total}")
    String showing(String from, String to, String total);

    @Message("Refresh this list")
    String live_refresh();

    @Message("This list updates by itself.")
    String live_on();

    @Message("Live updates have stopped. Refresh this list to see what is new.")
    String live_off();

    @Message("Page not found")
    String not_found_title();

    @Message("If you typed the web address, check it is correct. If you pasted it, check you copied all of it.")
    String not_found_typed();

    @Message("It may also be that your account does not let you see this page.")
    String not_found_allowed();

    @Message("You cannot see this page")
    String not_allowed_title();

    @Message(
            "Your account is not set up for it. If you need it for your work, ask the person who manages accounts in your team.")
    String not_allowed_text();

    @Message("Sorry, there is a problem with the service")
    String problem_title();

    @Message("Try again in a few minutes. We have kept what you saved before.")
    String problem_text();

    @Message("Sorry, this part of the service is not available")
    String unavailable_title();

    @Message("It may be starting or being updated. Wait a minute, then try again.")
    String unavailable_text();

    @Message("Try again")
    String try_again();

    @Message("Go to the start page")
    String go_to_start();

    @Message("If you need help now and are in danger, call 999.")
    String in_danger();

    @Message("If you tell us about this problem, give this reference:")
    String reference();
}
