package org.foothold.frontdoor.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the door's own pages, in English here and in Welsh in {@code messages/door_cy.properties}. */
@MessageBundle("door")
public interface DoorMessages {

    @Message("Get help early, in one place")
    String start_title();

    @Message(
            "Foothold helps you before things get too much: with money, housing, food, health, work or being on your own. You tell us once, and the council and local organisations work together.")
    String start_lede();

    @Message("Answer a few questions. You do not need an account, and you do not have to say who you are.")
    String start_quiz();

    @Message("Start now")
    String start_button();

    @Message("What happens next")
    String start_next();

    @Message("You see what you can do now, and who can help near you.")
    String start_next_result();

    @Message("If you want us to, someone from the council gets in touch. You choose how.")
    String start_next_contact();

    @Message("You can leave at any moment. The button “Exit this page” takes you to a weather page.")
    String start_next_exit();

    @Message("If you need help right now")
    String urgent_title();

    @Message("In danger, or someone is hurt: call 999. If you cannot speak, press 55 when asked, on a mobile.")
    String urgent_danger();

    @Message("Your mental health is in crisis: call 111 and choose option 2, at any hour.")
    String urgent_mental();

    @Message(
            "Someone at home hurts or frightens you: National Domestic Abuse Helpline, 0808 2000 247, free, at any hour.")
    String urgent_abuse();

    @Message("You want someone to listen: Samaritans, 116 123, free, at any hour.")
    String urgent_listen();

    @Message(
            "Nowhere safe to sleep tonight: tell the council’s housing team now, or call Shelter, 0808 800 4444, free.")
    String urgent_home();

    @Message("Where to go")
    String where_title();

    @Message("Find out what help you can get")
    String where_help();

    @Message("A short quiz with plain results. For you or for someone you help.")
    String where_help_text();

    @Message("I work for the council")
    String where_council();

    @Message("Connectors, contact centre, hubs, managers and analysts sign in with their work account.")
    String where_council_text();

    @Message("I work for a partner organisation")
    String where_partner();

    @Message("See the people your organisation supports with us, as far as our agreement with you allows.")
    String where_partner_text();

    @Message("What we hold on you")
    String where_rights();

    @Message("How your information is used, how to see it, correct it or have it removed.")
    String where_rights_text();

    @Message("For developers")
    String where_developers();

    @Message("Every service has an open interface, described and with examples.")
    String where_developers_text();

    @Message("Your work")
    String work_title();

    @Message("Who was flagged, why and since when. The list updates by itself.")
    String nav_people_text();

    @Message("By name, date of birth, postcode, telephone or reference; and all that is known of them on one page.")
    String nav_search_text();

    @Message("Bring in a file from a council system and see which rows were good.")
    String nav_imports_text();

    @Message("Records that may be of one person, side by side, for you to decide.")
    String nav_review_text();

    @Message("Describe people by what is known of them, see how many they are, and take the list for a stated purpose.")
    String nav_cohorts_text();

    @Message("How far conversations come, where people leave, how long it takes, and what they took up.")
    String nav_triage_numbers_text();

    @Message("Your page")
    String own_title();

    @Message("From where it is, who looked and why; say what is wrong, take consent back, ask for a copy.")
    String nav_me_text();

    @Message("What people ask about their data, the first due first.")
    String nav_requests_text();

    @Message("Every look at a person’s record, by whom and for what purpose.")
    String nav_access_text();

    @Message("What each partner may see, and until when.")
    String nav_agreements_text();

    @Message(
            "The whole set of questions, with words that help to ask, for somebody in front of you or on the telephone.")
    String nav_conversation_text();

    @Message("Somebody you met needs help soon: who, how to reach them safely, and why.")
    String nav_flag_text();

    @Message("Write questions and rules, have them checked, and publish them with a second pair of eyes.")
    String nav_publishing_text();

    @Message("Everything held on a person, as a document and as data.")
    String nav_subject_access_text();

    @Message("See what would go and what stays, erase it, and get the proof.")
    String nav_erasures_text();

    @Message("A time and a reason for each source, and what each night’s run withdrew.")
    String nav_retention_text();

    @Message("Who looked at somebody restricted, and the reason they gave.")
    String nav_break_glass_alerts_text();

    @Message("See somebody who is restricted for fifteen minutes, with a reason. The data protection officer is told.")
    String nav_break_glass_text();

    @Message("Your account")
    String account_title();

    @Message("Name")
    String account_name();

    @Message("What you do here")
    String account_roles();

    @Message("Organisation")
    String account_organisation();

    @Message("Language")
    String account_language();

    @Message("English")
    String account_language_name();

    @Message("The council")
    String account_own_council();

    @Message("When you stop working, sign out, above all on a shared computer.")
    String account_sign_out_hint();

    @Message("Citizen")
    String role_citizen();

    @Message("Community connector")
    String role_connector();

    @Message("Contact centre agent")
    String role_contact_centre_agent();

    @Message("Hub worker")
    String role_hub_worker();

    @Message("Partner worker")
    String role_partner_worker();

    @Message("Manager")
    String role_manager();

    @Message("Analyst")
    String role_analyst();

    @Message("Data protection officer")
    String role_dpo();

    @Message("Administrator")
    String role_admin();

    @Message("You are signed out")
    String signed_out_title();

    @Message("If this computer is shared, close the browser too.")
    String signed_out_text();

    @Message("You are not signed in")
    String sign_in_failed_title();

    @Message("Signing in did not finish. You can try again.")
    String sign_in_failed_text();

    @Message("For developers")
    String developers_title();

    @Message(
            "Everything that can be done on a page can be done through an interface. Each service describes its own; all of them take and give JSON, say what went wrong as problem details (RFC 9457), and refuse what they do not know.")
    String developers_lede();

    @Message("Services")
    String developers_services();

    @Message("Service")
    String developers_service();

    @Message("Interface")
    String developers_interface();

    @Message("Description")
    String developers_description();

    @Message("Try it")
    String developers_try();

    @Message("Take a token with a demo account. The command-line client exists only on a machine set up for trying:")
    String developers_token();

    @Message("Read with it. Say for what purpose where people are shown:")
    String developers_read();

    @Message("Change something. The key makes it safe to send again:")
    String developers_write();
}
