package org.foothold.triage.wellbeing.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on well-being and money; Welsh in {@code messages/wellbeing_cy.properties}. */
@MessageBundle("wellbeing")
public interface WellBeingMessages {
    @Message("Well-being and money")
    String title();

    @Message("What they said of themselves, each time they were asked. It decides nothing; it shows what has changed.")
    String lead();

    @Message("Nobody has asked them yet, or nobody whose questions you may see.")
    String none();

    @Message("Timeline")
    String timeline();

    @Message("Ask them now")
    String ask_now();

    @Message("Ask them again")
    String ask_again();

    @Message("Ask how they are and how their money stands")
    String ask_title();

    @Message(
            "Read each question out as it is written, and let them answer in their own time. Leave out what they would rather not say.")
    String ask_lead();

    @Message("Keep the answers")
    String save();

    @Message("How they felt, from 0 to 10")
    String drawn_well_being();

    @Message("How their money stood, from 0 to 15 points")
    String drawn_money();

    @Message(
            "These are the four personal well-being questions of the Office for National Statistics. Of being anxious, lower is better; of the others, higher.")
    String ons_note();

    @Message(
            "Counted from the five questions about money: up to 5 is fragile, up to 10 stretched, above that steady. A count of our own, to follow one person; it compares with nobody else.")
    String money_note();

    @Message("What they said, the newest first")
    String table();

    @Message("Asked")
    String asked();

    @Message("Since the time before")
    String since();

    @Message("The times they were asked")
    String times();

    @Message("When")
    String when();

    @Message("Asked by")
    String by();

    @Message("You")
    String you();

    @Message("A colleague")
    String colleague();

    @Message("Does it hold?")
    String holds();

    @Message("Entered in error")
    String entered_in_error();

    @Message("Mark as entered in error")
    String mark();

    @Message("Money as a whole")
    String resilience();

    @Message("Not answered")
    String not_answered();

    @Message("{number} ({band})")
    String number_in_band(String number, String band);

    @Message("No change")
    String same();

    @Message("–")
    String no_change_known();

    @Message("Mark answers as entered in error")
    String wrong_title();

    @Message(
            "The answers of {when} stay, and everybody who reads them sees that they do not hold. They are no longer drawn.")
    String wrong_lead(String when);

    @Message("What is wrong?")
    String wrong_why();

    @Message("They are marked already:")
    String wrong_already();

    @Message("0, not at all")
    String not_at_all();

    @Message("10, completely")
    String completely();

    @Message("0, not at all anxious")
    String not_at_all_anxious();

    @Message("10, completely anxious")
    String completely_anxious();

    @Message("Answer at least one question")
    String error_nothing();

    @Message("Choose one of the answers")
    String error_unknown();

    @Message("Say what is wrong")
    String error_why();

    @Message("Well-being and money over time")
    String link();

    @Message("{#when code}"
            + "{#is 'WELL_BEING'}How you feel"
            + "{#is 'LONELINESS'}Being with others"
            + "{#is 'MONEY'}Your money"
            + "{#else}{code}{/when}")
    String part(String code);

    @Message("{#when code}"
            + "{#is 'WELL_BEING'}I would like to ask you four questions about your feelings on aspects of your life. There are no right or wrong answers. For each of these questions I would like you to give an answer on a scale of 0 to 10."
            + "{#is 'LONELINESS'}One question about the people around you."
            + "{#is 'MONEY'}Five questions about how you manage. Again, no answer is right or wrong."
            + "{#else}{code}{/when}")
    String part_lead(String code);

    @Message("{#when code}"
            + "{#is 'satisfied'}Overall, how satisfied are you with your life nowadays?"
            + "{#is 'worthwhile'}Overall, to what extent do you feel that the things you do in your life are worthwhile?"
            + "{#is 'happy'}Overall, how happy did you feel yesterday?"
            + "{#is 'anxious'}On a scale where 0 is “not at all anxious” and 10 is “completely anxious”, overall, how anxious did you feel yesterday?"
            + "{#is 'lonely'}How often do you feel lonely?"
            + "{#is 'bills'}Are you keeping up with your bills and what you owe?"
            + "{#is 'months-end'}At the end of the month, what is left?"
            + "{#is 'unexpected-bill'}If a bill of £200 that you did not expect came tomorrow, how would you pay it?"
            + "{#is 'income-stops'}If the main income of your home stopped, for how long could you pay for what you need?"
            + "{#is 'going-without'}In the last three months, how often did you go without food, heating or something else you needed, because of money?"
            + "{#else}{code}{/when}")
    String question(String code);

    @Message("{#when code}"
            + "{#is 'satisfied'}Satisfied with life"
            + "{#is 'worthwhile'}What they do is worthwhile"
            + "{#is 'happy'}Happy yesterday"
            + "{#is 'anxious'}Anxious yesterday"
            + "{#is 'lonely'}Lonely"
            + "{#is 'bills'}Bills and debts"
            + "{#is 'months-end'}The end of the month"
            + "{#is 'unexpected-bill'}A bill of £200"
            + "{#is 'income-stops'}If the income stopped"
            + "{#is 'going-without'}Going without"
            + "{#else}{code}{/when}")
    String name(String code);

    @Message("{#when code}"
            + "{#is 'satisfied'}Satisfied"
            + "{#is 'worthwhile'}Worthwhile"
            + "{#is 'happy'}Happy"
            + "{#is 'anxious'}Anxious"
            + "{#is 'money'}Money"
            + "{#else}{code}{/when}")
    String short_name(String code);

    @Message("{#when code}"
            + "{#is 'very-low'}very low"
            + "{#is 'low'}low"
            + "{#is 'medium'}medium"
            + "{#is 'high'}high"
            + "{#is 'very-high'}very high"
            + "{#else}{code}{/when}")
    String band(String code);

    @Message("{#when code}"
            + "{#is 'fragile'}fragile"
            + "{#is 'stretched'}stretched"
            + "{#is 'steady'}steady"
            + "{#else}{code}{/when}")
    String level(String code);

    @Message("{#when code}"
            + "{#is 'another-person'}They are of another person"
            + "{#is 'wrong-answers'}The wrong answers were chosen"
            + "{#is 'twice'}They were entered twice"
            + "{#else}{code}{/when}")
    String why(String code);

    @Message("{#when code}"
            + "{#is 'lonely.often'}Often or always"
            + "{#is 'lonely.some-of-the-time'}Some of the time"
            + "{#is 'lonely.occasionally'}Occasionally"
            + "{#is 'lonely.hardly-ever'}Hardly ever"
            + "{#is 'lonely.never'}Never"
            + "{#is 'bills.keeping-up'}Keeping up without difficulty"
            + "{#is 'bills.keeping-up-with-difficulty'}Keeping up, but it is hard"
            + "{#is 'bills.behind-with-one'}Behind with one"
            + "{#is 'bills.behind-with-several'}Behind with several"
            + "{#is 'months-end.something-left'}Something is left"
            + "{#is 'months-end.about-even'}It comes out about even"
            + "{#is 'months-end.short-some-months'}In some months it does not reach"
            + "{#is 'months-end.short-most-months'}In most months it does not reach"
            + "{#is 'unexpected-bill.from-savings'}From savings"
            + "{#is 'unexpected-bill.would-manage'}By cutting back on something"
            + "{#is 'unexpected-bill.would-borrow-and-worry'}By borrowing, or letting another bill wait"
            + "{#is 'unexpected-bill.could-not-pay'}It could not be paid"
            + "{#is 'income-stops.longer'}Longer than three months"
            + "{#is 'income-stops.one-to-three-months'}One to three months"
            + "{#is 'income-stops.under-a-month'}Less than a month"
            + "{#is 'income-stops.under-a-week'}Less than a week"
            + "{#is 'going-without.never'}Never"
            + "{#is 'going-without.once-or-twice'}Once or twice"
            + "{#is 'going-without.some-weeks'}In some weeks"
            + "{#is 'going-without.most-weeks'}In most weeks"
            + "{#else}{code}{/when}")
    String answer(String code);

    @Message("{#if by == 1}1 step better{#else}{by} steps better{/if}")
    String better(int by);

    @Message("{#if by == 1}1 step worse{#else}{by} steps worse{/if}")
    String worse(int by);

    @Message("{points} of {most}: {level}")
    String points(int points, int most, String level);
}
