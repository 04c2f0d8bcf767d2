package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which matches are reviewed. */
@MessageBundle("review")
public interface ReviewMessages {

    @Message("Same person?")
    String title();

    @Message(
            "The machine does not decide these. Say whether the records are of one person; what you say binds it until somebody takes it back.")
    String lead();

    @Message("Which questions")
    String queues();

    @Message("{#when code}"
            + "{#is 'possible'}Possible matches"
            + "{#is 'conflict'}Conflicts"
            + "{#is 'attention'}People who need attention"
            + "{#else}{code}{/when}")
    String queue(String code);

    @Message("{#when code}"
            + "{#is 'possible'}Alike, but not alike enough to be joined."
            + "{#is 'conflict'}Much speaks for one person, and something speaks against it."
            + "{#is 'attention'}Records that are one person by now and perhaps should not be."
            + "{#else}{code}{/when}")
    String queue_lead(String code);

    @Message("more than {count}")
    String more_than(String count);

    @Message("Order")
    String order();

    @Message("Strongest first")
    String strongest_first();

    @Message("Oldest first")
    String oldest_first();

    @Message("No question is open here.")
    String none();

    @Message("Question")
    String column_question();

    @Message("Sources")
    String column_sources();

    @Message("Records")
    String column_records();

    @Message("Score in bits")
    String column_bits();

    @Message("Waiting since")
    String column_since();

    @Message("{one} and {other}")
    String both(String one, String other);

    @Message("{#when code}"
            + "{#is 'between-thresholds'}Too alike to be passed over"
            + "{#is 'guard-holds'}Perhaps relatives or twins"
            + "{#is 'identifiers-differ'}Alike, with different identifiers"
            + "{#is 'source-promises-one'}One source has both and promises one record per person"
            + "{#is 'others-disagree'}These two agree, their other records do not"
            + "{#is 'no-longer-fits'}A record hardly fits the others"
            + "{#is 'two-identifiers'}One person with two different identifiers"
            + "{#is 'too-many-records'}Very many records for one person"
            + "{#else}{code}{/when}")
    String question(String code);

    @Message("Decided lately")
    String decided_title();

    @Message("What people decided, the newest first. Taking a decision back puts everybody where they were before it.")
    String decided_lead();

    @Message("Nothing has been decided yet.")
    String decided_none();

    @Message("Decision")
    String column_decision();

    @Message("Why")
    String column_reason();

    @Message("Who")
    String column_who();

    @Message("When")
    String column_when();

    @Message("Take back")
    String undo();

    @Message("the decision of {when}")
    String undo_which(String when);

    @Message("Records were moved")
    String changed();

    @Message("These two records")
    String sides();

    @Message("What")
    String column_what();

    @Message("First record")
    String first();

    @Message("Second record")
    String second();

    @Message("Compared")
    String column_compared();

    @Message("Not said")
    String not_said();

    @Message("Source")
    String source();

    @Message("As of")
    String as_of();

    @Message("Both are the same citizen by now: {id}")
    String one_citizen(String id);

    @Message("They are two citizens by now: {one} and {other}")
    String two_citizens(String one, String other);

    @Message("Other records of the first")
    String more_first();

    @Message("Other records of the second")
    String more_second();

    @Message("Other records of this citizen")
    String more_here();

    @Message("Name")
    String name();

    @Message("Born")
    String born();

    @Message("Postcode")
    String postcode();

    @Message("Why the machine does not decide")
    String why();

    @Message("Are the two records of one person?")
    String verdict_legend();

    @Message("{#when code}"
            + "{#is 'same'}Yes, the same person"
            + "{#is 'not-same'}No, two people"
            + "{#is 'unknown'}Nobody can say"
            + "{#else}{code}{/when}")
    String verdict(String code);

    @Message("{#when code}"
            + "{#is 'same'}Their records are brought together and stay so."
            + "{#is 'not-same'}They are kept apart and never joined again by the machine."
            + "{#is 'unknown'}It is asked again when something new is known."
            + "{#else}{code}{/when}")
    String verdict_hint(String code);

    @Message("On what does this rest?")
    String reason_legend();

    @Message("{#when code}"
            + "{#is 'asked-the-person'}I asked the person"
            + "{#is 'asked-the-source'}I asked the source"
            + "{#is 'known-to-me'}I know them"
            + "{#is 'details-agree'}The details agree"
            + "{#is 'details-differ'}The details differ"
            + "{#is 'relatives'}They are relatives or share a home"
            + "{#is 'too-little-known'}Too little is known"
            + "{#is 'other'}Something else"
            + "{#else}{code}{/when}")
    String reason(String code);

    @Message("Note (optional, unless something else)")
    String note();

    @Message("No more of the people than is needed. It is kept here alone.")
    String note_hint();

    @Message("See what this does")
    String preview();

    @Message("What this does")
    String preview_title();

    @Message("Nothing has been saved yet.")
    String preview_lead();

    @Message("No record moves.")
    String preview_nothing();

    @Message("Afterwards")
    String preview_table();

    @Message("Citizen")
    String citizen();

    @Message("{#when holds}"
            + "{#is 'both'}One person, with both records"
            + "{#is 'first'}The person with the first record"
            + "{#is 'second'}The person with the second record"
            + "{#else}A person with neither of the two{/when}")
    String person_with(String holds);

    @Message("a new id")
    String new_id();

    @Message("From now on {old} leads to {into}.")
    String leads_to(String old, String into);

    @Message("Save")
    String save();

    @Message("Back to the question")
    String back();

    @Message("{#when key}"
            + "{#is 'verdict.required'}Say whether they are the same person."
            + "{#is 'reason.required'}Say on what the decision rests."
            + "{#is 'note.required'}Say in a few words why."
            + "{#is 'note.size'}Use fewer words."
            + "{#else}{otherwise}{/when}")
    String error(String key, String otherwise);

    @Message("Somebody has decided the opposite, of these records or of others tied to them. Take that back first.")
    String contradicts();

    @Message("A later decision rests on this one. Take that back first.")
    String rests();

    @Message("Somebody has answered this question already")
    String answered_title();

    @Message("What you chose has not been saved. Look at what was decided; where it is wrong, it can be taken back.")
    String answered_lead();

    @Message("See what was decided")
    String answered_link();

    @Message("Go on with another question")
    String answered_next();
}
