package org.foothold.dashboard.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages themselves; what codes and facts mean stands in {@link CodeMessages} and {@link FactMessages}. */
@MessageBundle("dash")
public interface DashboardMessages {

    @Message("People to contact")
    String people_title();

    @Message(
            "Everyone with an open flag whom you may see, the most urgent first. People who are not yet known to the single view are here as well.")
    String people_lead();

    @Message("{#if count == 1}1 person to contact{#else}{count} people to contact{/if}")
    String people_count(long count);

    @Message("[n] people to contact")
    String people_says();

    @Message("Nobody to contact")
    String nobody();

    @Message("No open flag fits what you chose.")
    String nobody_fits();

    @Message("{#if count == 1}1 new person{#else}{count} new people{/if} since {at}")
    String new_since(long count, String at);

    @Message("This list is from {at}.")
    String as_of(String at);

    @Message("Refresh and mark who is new")
    String refresh();

    @Message("New")
    String is_new();

    @Message("Who")
    String who();

    @Message("Urgency")
    String urgency();

    @Message("Why")
    String why();

    @Message("Waiting since")
    String since();

    @Message("Respond by")
    String respond_by();

    @Message("Stage")
    String stage();

    @Message("overdue")
    String overdue();

    @Message("Not yet linked to a known citizen")
    String not_linked();

    @Message("Restricted")
    String restricted();

    @Message("{count} flags")
    String flags(int count);

    @Message("Not shared")
    String not_shared();

    @Message("Show")
    String show();

    @Message("All")
    String all();

    @Message("Need")
    String need();

    @Message("Ward")
    String ward();

    @Message("Age")
    String age();

    @Message("Clear")
    String clear();

    @Message("Filter the list")
    String filter();

    @Message("You are looking for")
    String looking_for();

    @Message("Change")
    String change();

    @Message("what you are looking for")
    String change_hidden();

    @Message("What do you need this for?")
    String purpose_title();

    @Message(
            "We record whom you look at and for what purpose. Choose once; it holds until you change it or your shift ends.")
    String purpose_hint();

    @Message("Continue")
    String go_on();

    @Message("Choose what you need this for")
    String purpose_missing();

    @Message("Timeline")
    String timeline();

    @Message("Everything known, the newest first, each with where we know it from.")
    String timeline_lead();

    @Message("See who this is, how to reach them and what they agreed to")
    String record_page();

    @Message("See how they said they are, and ask again")
    String well_being_page();

    @Message("When")
    String when();

    @Message("What happened")
    String what_happened();

    @Message("Where we know it from")
    String known_from();

    @Message("Say what came of it")
    String record_outcome();

    @Message("Say what came of flag {nth} of {all}")
    String record_outcome_of(int nth, int all);
}
