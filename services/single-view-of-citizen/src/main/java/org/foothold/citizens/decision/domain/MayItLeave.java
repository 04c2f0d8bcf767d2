package org.foothold.citizens.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.agreement.domain.Agreement;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.events.Purpose;

/**
 * May an organisation see an item of data about a person, for a purpose, today? Only what is allowed by name is allowed: an
 * agreement must cover it, the person must not be restricted and must not have refused or withdrawn their consent.
 */
public final class MayItLeave {

    private MayItLeave() {}

    /** The answer, with a stable code and a sentence for the reader. */
    public record Decision(boolean allowed, String reason, String explanation) {}

    /**
     * @param known whether there is such a person
     * @param restricted whether only a named team may see them
     * @param consent their newest word on sharing for this purpose, when they were ever asked
     */
    public record Person(boolean known, boolean restricted, Optional<Word> consent) {}

    public static Decision decide(
            Person person, DataItem item, Purpose purpose, List<Agreement> agreements, LocalDate today) {
        if (!person.known()) {
            return no("unknown-person", "There is no such person.");
        }
        if (person.restricted()) {
            return no("restricted-person", "Nothing about this person leaves the council without their team.");
        }
        if (agreements.stream().noneMatch(agreement -> agreement.covers(item, purpose, today))) {
            return no("no-agreement", "No agreement that holds today covers this item for this purpose.");
        }
        if (person.consent().filter(word -> word == Word.WITHDRAWN).isPresent()) {
            return no("consent-withdrawn", "The person had said yes and took it back.");
        }
        if (person.consent().filter(word -> word == Word.REFUSED).isPresent()) {
            return no("consent-refused", "The person was asked and said no.");
        }
        return new Decision(true, "agreement", "An agreement covers it and the person has not refused.");
    }

    private static Decision no(String reason, String explanation) {
        return new Decision(false, reason, explanation);
    }
}
