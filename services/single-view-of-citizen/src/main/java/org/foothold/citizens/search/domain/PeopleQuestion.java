package org.foothold.citizens.search.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.kernel.Personal;

/**
 * Whom somebody looks for. Everything that is given must hold of the person, not of one record.
 *
 * @param words words of a name, as {@link SearchWords} has them
 * @param postcode a whole one in its canonical spelling, or a district
 * @param ways phone number or email address in the form they are kept, behind their kind
 * @param identifiers what the typed identifier may be, each behind its kind; one of them must hold
 * @param citizen the id of a citizen, where that was typed
 * @param reference the end of a citizen's id, where that was typed
 */
public record PeopleQuestion(
        List<String> words,
        Optional<BornWhen> born,
        Optional<String> postcode,
        Set<String> ways,
        Set<String> identifiers,
        Optional<UUID> citizen,
        Optional<String> reference) {

    public PeopleQuestion {
        words = List.copyOf(words);
        ways = Set.copyOf(ways);
        identifiers = Set.copyOf(identifiers);
    }

    /** Whether something was typed where an identifier belongs, and could be one. */
    public boolean asksForAnIdentifier() {
        return !identifiers.isEmpty() || citizen.isPresent() || reference.isPresent();
    }

    public boolean asksForADistrict() {
        return postcode.filter(code -> !code.contains(" ")).isPresent();
    }

    /** Whether it leads to few people without a name. */
    public boolean isNarrow() {
        return asksForAnIdentifier()
                || !ways.isEmpty()
                || born.filter(BornWhen::isADay).isPresent()
                || postcode.isPresent() && !asksForADistrict();
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "PeopleQuestion[" + Personal.MASK + "]";
    }
}
