package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on how long data is kept. */
@MessageBundle("retention")
public interface RetentionMessages {

    @Message("How long we keep data")
    String title();

    @Message(
            "Every night, the records of a source whose time is over are withdrawn. A person of whom no record is left goes with the last one. Nobody on legal hold is touched, and what protects somebody stays while anything else is held on them.")
    String lead();

    @Message("Rules, by source")
    String rules_caption();

    @Message("Source")
    String source();

    @Message("Kept for")
    String keep();

    @Message("Time runs from")
    String from();

    @Message("Why so long")
    String because();

    @Message("No rule: kept until somebody is erased or the source withdraws it")
    String no_rule();

    @Message("Change")
    String change();

    @Message("The rules are changed. The next run goes by them.")
    String changed();

    @Message("Runs")
    String runs_title();

    @Message("Count first to see what a new rule would do; counting changes nothing.")
    String runs_lead();

    @Message("Runs, newest first")
    String runs_caption();

    @Message("There was no run yet. The first is at 3 in the morning.")
    String runs_none();

    @Message("Count what is due now")
    String count_now();

    @Message("Withdraw what is due now")
    String withdraw_now();

    @Message("Begun")
    String begun();

    @Message("What it does")
    String kind_head();

    @Message("State")
    String state_head();

    @Message("Time over")
    String due();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Had to stay")
    String kept();

    @Message("Changes of the rules, newest first")
    String changes_caption();

    @Message("Version")
    String change_version();

    @Message("When")
    String change_at();

    @Message("Why it was changed")
    String change_why();

    @Message("By")
    String change_by();

    @Message("How long we keep: {name}")
    String rule_title(String name);

    @Message("Keep records for")
    String keep_label();

    @Message("A whole number, for example 6")
    String keep_hint();

    @Message("{period} from {from}")
    String kept_from(String period, String from);

    @Message("Until you are erased, or it is withdrawn where it came from")
    String no_end();

    @Message("Years, months or days")
    String unit_label();

    @Message("From when does the time run?")
    String from_label();

    @Message("Why so long and no longer?")
    String because_label();

    @Message("Name the statute, the code of practice or the decision.")
    String because_hint();

    @Message("Why do you change it?")
    String why_label();

    @Message("Save")
    String save();

    @Message("Keep without an end")
    String remove_title();

    @Message("Without a rule, records of this source stay until a person is erased or the source withdraws them.")
    String remove_lead();

    @Message("Remove the rule")
    String remove();

    @Message("What is due")
    String run_title_count();

    @Message("What was withdrawn")
    String run_title_withdraw();

    @Message("Finished")
    String run_finished();

    @Message("Asked for by")
    String run_by();

    @Message("Rules")
    String run_rules();

    @Message("Going through the records")
    String run_progress();

    @Message("By source")
    String run_caption();

    @Message("Records")
    String run_records();

    @Message("Due when before")
    String run_before();

    @Message("On legal hold")
    String run_held();

    @Message("Protects somebody")
    String run_guarding();

    @Message("Went wrong")
    String run_failed();

    @Message("No longer due")
    String run_stayed();

    @Message("No source has a rule, so nothing was looked at.")
    String run_nothing();

    @Message("What went wrong stays, and the next run tries it again. The log names the records.")
    String run_failed_lead();

    @Message("Confirm what is much")
    String confirm_title();

    @Message(
            "More than a tenth of a source would go. A file that has not come for long looks like this, and so does a rule with the wrong unit. Nothing of it goes until you say so.")
    String confirm_lead();

    @Message("{name}: {due} of {records} records would go.")
    String much(String name, String due, String records);

    @Message("Withdraw them")
    String confirm();

    @Message("Leave them")
    String leave();

    @Message("This source no longer waits for an answer, or another run is going. Look at the newest run.")
    String nothing_waits();

    @Message(
            "Somebody has changed the rules since you opened this page. Look at them again, then save once more if you still mean it.")
    String changed_since();

    @Message("{#when code}"
            + "{#is 'last-seen'}when the source last sent it"
            + "{#is 'received'}when it last changed"
            + "{#is 'observed'}the day of the fact"
            + "{#else}{code}{/when}")
    String counted_from(String code);

    @Message("{#when code}"
            + "{#is 'last-seen'}Also when nothing in it had changed. The time runs while the source no longer has it."
            + "{#is 'received'}Also while the source goes on sending it unchanged."
            + "{#is 'observed'}The day of the call or the payment, say. Where the source gives none: when it last changed."
            + "{#else}{code}{/when}")
    String counted_from_hint(String code);

    @Message("{#when code}" + "{#is 'Y'}Years" + "{#is 'M'}Months" + "{#is 'D'}Days" + "{#else}{code}{/when}")
    String unit(String code);

    @Message("{#when code}" + "{#is 'count'}Counts" + "{#is 'withdraw'}Withdraws" + "{#else}{code}{/when}")
    String kind(String code);

    @Message("{#when code}"
            + "{#is 'accepted'}Waiting to begin"
            + "{#is 'running'}Going"
            + "{#is 'waiting'}Waits for an answer"
            + "{#is 'done'}Done"
            + "{#else}{code}{/when}")
    String run_state(String code);

    @Message("{#when code}"
            + "{#is 'counted'}Counted"
            + "{#is 'waiting'}Waits for an answer"
            + "{#is 'going'}Going"
            + "{#is 'done'}Done"
            + "{#is 'left'}Left"
            + "{#else}{code}{/when}")
    String source_state(String code);

    @Message("{#if count == 1}1 year{#else}{count} years{/if}")
    String years(int count);

    @Message("{#if count == 1}1 month{#else}{count} months{/if}")
    String months(int count);

    @Message("{#if count == 1}1 day{#else}{count} days{/if}")
    String days(int count);

    @Message("{#if version == 0}Those that ship{#else}Version {version}{/if}")
    String version(int version);

    @Message("{#when by}{#is 'schedule'}The schedule{#is 'you'}You{#else}{by}{/when}")
    String by(String by);

    @Message("{#when key}"
            + "{#is 'keep.format'}Give a whole number of years, months or days"
            + "{#is 'keep.range'}Keep records for at least a day and at most 100 years"
            + "{#is 'from.required'}Choose from when the time runs"
            + "{#is 'because.required'}Say why so long and no longer, in at most 500 characters"
            + "{#is 'why.required'}Say why you change it, in at most 500 characters"
            + "{#else}{otherwise}{/when}")
    String error(String key, String otherwise);
}
