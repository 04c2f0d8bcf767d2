package org.foothold.dashboard.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on triage in numbers. */
@MessageBundle("insight")
public interface InsightMessages {

    @Message("Triage in numbers")
    String title();

    @Message(
            "How far conversations come, where people leave, how long it takes, and what they were offered and took up. Nobody is named.")
    String lead();

    @Message("Conversations that began from {from} to {to}.")
    String period_text(String from, String to);

    @Message("How these numbers are protected")
    String protection();

    @Message(
            "Counts from 1 to 4 are hidden. All others are rounded to the nearest 5, each by itself, so that they may not add up. Where one number alone of a whole is hidden, another is hidden with it. Times are shown where at least 20 people completed the questions. The method is that of NHS Digital for hospital statistics, with the threshold usual for councils.")
    String protection_text();

    @Message("hidden")
    String hidden();

    @Message("Choose what is counted")
    String filter();

    @Message("Questions")
    String set();

    @Message("{name}, all versions")
    String set_all(String name);

    @Message("{name}, version {version}")
    String set_version(String name, long version);

    @Message("Period")
    String period();

    @Message("{#when days}{#is 28}Last 4 weeks{#is 91}Last 13 weeks{#else}Last {days} days{/when}")
    String last_days(int days);

    @Message("Part the tables by")
    String by();

    @Message("{#when code}{#is 'channel'}Channel{#is 'language'}Language{#is 'ward'}Ward{#else}{code}{/when}")
    String dimension(String code);

    @Message("Show")
    String show();

    @Message("All")
    String all();

    @Message("Clear")
    String clear();

    @Message("Download these numbers (CSV)")
    String download();

    @Message("How far they came")
    String how_far();

    @Message("How many conversations came how far")
    String reach_table();

    @Message(
            "{#when code}{#is 'started'}Started{#is 'answered'}Answered at least one question{#is 'completed'}Completed"
                    + "{#is 'left'}Abandoned: no answer for 24 hours, and not back since{#is 'open'}Still under way"
                    + "{#is 'ever-left'}Abandoned at some time{#is 'came-back'}Of those, came back later{#else}{code}{/when}")
    String reach(String code);

    @Message("Stage")
    String stage();

    @Message("Stages of those who completed")
    String stages_table();

    @Message("How far they came, by: {dimension}")
    String reach_by(String dimension);

    @Message("Stages, by: {dimension}")
    String stages_by(String dimension);

    @Message(
            "{#when code}{#is 'count'}Conversations{#is 'started'}Started{#is 'completed'}Completed{#is 'left'}Abandoned"
                    + "{#is 'open'}Under way{#is 'answered'}Answered{#is 'skipped'}Skipped{#else}{code}{/when}")
    String column(String code);

    @Message("Question by question")
    String questions();

    @Message(
            "In the order in which they are mostly answered, by the code that each has in its set. A question is not asked of everybody. Skipping is not counted where an answer could tell of danger.")
    String questions_text();

    @Message("Question")
    String question();

    @Message("How many answered each question, skipped it, or were lost at it")
    String questions_table();

    @Message("Of a hundred who came to a question, how many were lost at it")
    String drop_off();

    @Message("{#when code}{#is 'check-answers'}All answered, not sent{#else}{code}{/when}")
    String step(String code);

    @Message("{count} in 100")
    String in_hundred(long count);

    @Message("Time taken")
    String time();

    @Message(
            "In minutes, from the start to the result, pauses included, of those who completed: half took {median} or less, a quarter {lower} or less, and a quarter more than {upper}.")
    String time_text(long lower, long median, long upper);

    @Message("Too few people completed the questions to tell how long it took.")
    String time_hidden();

    @Message("What was offered")
    String offered();

    @Message("Guidance shown on the result, by what it is about")
    String offered_table();

    @Message(
            "Guidance about danger is not counted here. Which benefits somebody may be due is not told to this page, for it would tell what they answered.")
    String offered_text();

    @Message("What was taken up")
    String taken_up();

    @Message("What people took up")
    String taken_up_table();

    @Message(
            "{#when code}{#is 'details-left'}Left a way to be reached{#is 'contact-wanted'}Completed and may be contacted"
                    + "{#is 'kept'}Took a code to go on later{#else}{code}{/when}")
    String take_up(String code);

    @Message("Contact by the council")
    String contact();

    @Message("What came of the contact that was promised")
    String contact_table();

    @Message(
            "{#when code}{#is 'promised'}Promised{#is 'contacted'}The person was contacted{#is 'unreachable'}The person could not be reached"
                    + "{#is 'not-needed'}Contact was not needed{#is 'open'}Still to be made{#else}{code}{/when}")
    String came_of_it(String code);

    @Message("Calls for help with danger are not counted here.")
    String contact_text();

    @Message("Printing and following a link leave no trace with us, so they are not counted.")
    String taken_up_text();

    @Message("No conversation fits what you chose.")
    String nothing();

    @Message("Channel")
    String channel_label();

    @Message("Language")
    String language_label();

    @Message(
            "{#when code}{#is 'web'}Website{#is 'webchat'}Webchat{#is 'ivr'}Telephone menu{#is 'telephone'}Telephone{#is 'hub'}Hub{#is 'library'}Library{#is 'partner'}Partner"
                    + "{#is 'api'}Another system{#else}{code}{/when}")
    String channel(String code);

    @Message(
            "{#when code}{#is 'en'}English{#is 'cy'}Welsh{#is 'ar'}Arabic{#is 'bn'}Bengali{#is 'pl'}Polish{#is 'ur'}Urdu{#else}{code}{/when}")
    String language(String code);

    @Message("{#when code}{#is 'not-known'}Not known{#else}{code}{/when}")
    String ward(String code);
}
