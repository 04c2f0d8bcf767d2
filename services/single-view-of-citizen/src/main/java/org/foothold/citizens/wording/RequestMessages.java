package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the officer's queue of what people ask about their data. */
@MessageBundle("requests")
public interface RequestMessages {

    @Message("What people ask about their data")
    String title();

    @Message("Answer within one calendar month, the first due first.")
    String lead();

    @Message("Nobody has asked anything.")
    String none();

    @Message("Requests, open ones first")
    String caption();

    @Message("Request")
    String reference();

    @Message("What is asked")
    String kind_head();

    @Message("Due")
    String due();

    @Message("State")
    String state_head();

    @Message("Overdue")
    String overdue();

    @Message("Person")
    String person();

    @Message("Received")
    String received();

    @Message("In their words")
    String words();

    @Message("Takes longer because")
    String extended();

    @Message("What they were told")
    String outcome();

    @Message("{#when code}"
            + "{#is 'correction'}Correction"
            + "{#is 'copy'}Copy"
            + "{#is 'erasure'}Erasure"
            + "{#else}{code}{/when}")
    String kind(String code);

    @Message("{#when code}"
            + "{#is 'name'}name"
            + "{#is 'date-of-birth'}date of birth"
            + "{#is 'address'}address"
            + "{#is 'phone'}telephone"
            + "{#is 'email'}email"
            + "{#is 'language'}language"
            + "{#is 'preferred-channel'}how to reach them"
            + "{#is 'identifier'}a number"
            + "{#is 'other'}something else"
            + "{#else}{code}{/when}")
    String item(String code);

    @Message("{kind}: {item}")
    String what(String kind, String item);

    @Message("{#when code}"
            + "{#is 'open'}Open"
            + "{#is 'done'}Done"
            + "{#is 'refused'}Refused"
            + "{#else}{code}{/when}")
    String state(String code);

    @Message("Everything held on this person")
    String read_all();

    @Message("Accept the correction")
    String accept_title();

    @Message(
            "What you enter is kept as said by the person, beside what each source says, and shown in its place. Have the source put right too: it may say the wrong thing again.")
    String accept_lead();

    @Message("{#when item}"
            + "{#is 'name'}Given names"
            + "{#is 'date-of-birth'}Date of birth, like 1981-02-04"
            + "{#is 'address'}Address without the postcode"
            + "{#is 'phone'}Telephone number"
            + "{#is 'email'}Email address"
            + "{#is 'language'}Language code, like cy"
            + "{#is 'preferred-channel'}phone, text, email, post or face-to-face"
            + "{#else}{item}{/when}")
    String value(String item);

    @Message("{#when item}" + "{#is 'name'}Family name" + "{#is 'address'}Postcode" + "{#else}{item}{/when}")
    String more(String item);

    @Message("What the person reads")
    String tell();

    @Message("Plain words. Name nobody else.")
    String tell_hint();

    @Message("Accept and tell them")
    String accept_submit();

    @Message("Make the copy")
    String copy_make_title();

    @Message(
            "It is made now and kept sealed. Read it, then release it. What was done to protect somebody is not in it.")
    String copy_make_lead();

    @Message("Make it and read it")
    String copy_make_submit();

    @Message("Make it anew")
    String copy_again();

    @Message("The copy, made on {at}")
    String copy_title(String at);

    @Message("Leave out")
    String copy_leave_out();

    @Message("Free text and contact points may speak of other people, and who looked may endanger somebody.")
    String copy_leave_out_hint();

    @Message("Release the copy")
    String copy_release_title();

    @Message("I have read it: release it")
    String copy_release();

    @Message("Released. The person can open it for 30 days.")
    String copy_released();

    @Message(
            "Erase on its own page; this request goes with the person, and their page too. Tell them another way when it is done.")
    String erase_lead();

    @Message("See what erasing would do")
    String erase_go();

    @Message("It takes longer")
    String extend_title();

    @Message("Two months more where the request is complex. Once, and before the month is over.")
    String extend_lead();

    @Message("Why? The person reads it")
    String extend_why();

    @Message("Take longer")
    String extend_submit();

    @Message("Answer")
    String answer_title();

    @Message("What became of it?")
    String answer_legend();

    @Message("Answer")
    String answer_submit();

    @Message("Kept. The person sees it on their page.")
    String saved();

    @Message("{#when rule}"
            + "{#is 'request-was-answered'}This request was answered before"
            + "{#is 'request-was-extended'}It was extended before; the law allows it once"
            + "{#is 'request-is-overdue'}The month is over: answer it now"
            + "{#is 'copy-is-not-given-online'}Somebody else may be reading what this person opens. Give them the copy by hand"
            + "{#is 'copy-was-not-read'}Make the copy and read it before you release it"
            + "{#is 'request-corrects-nothing-that-is-kept'}There is no value to keep: answer it in words"
            + "{#else}{rule}{/when}")
    String refused_by_rule(String rule);

    @Message("{#when code}"
            + "{#is 'because.required'}Write why, in at most 1,000 characters"
            + "{#is 'outcome.required'}Write what the person reads, in at most 1,000 characters"
            + "{#is 'state.required'}Choose what became of it"
            + "{#is 'value.format'}Enter a value that can be kept"
            + "{#is 'more.format'}Enter a value that can be kept"
            + "{#else}{message}{/when}")
    String error(String code, String message);
}
