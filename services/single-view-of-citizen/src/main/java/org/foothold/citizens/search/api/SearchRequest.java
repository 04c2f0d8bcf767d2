package org.foothold.citizens.search.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.search.domain.Typed;
import org.foothold.kernel.Personal;

/**
 * Whom to find. All that is given must hold of the person.
 *
 * @param name any part, at least three letters; typing errors are tolerated
 * @param dateOfBirth 1982, 1982-02 or 1982-02-05
 * @param postcode whole, or the part before its space
 * @param contact telephone number or email address
 * @param identifier NI number, NHS number, council reference, a citizen's id or at least the last four characters of it
 * @param page from 1
 * @param size at most 50
 */
@Schema(name = "PeopleSearch")
public record SearchRequest(
        String name,
        String dateOfBirth,
        String postcode,
        String contact,
        String identifier,
        Integer page,
        Integer size) {

    Typed typed() {
        return new Typed(name, dateOfBirth, postcode, contact, identifier);
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "SearchRequest[" + Personal.MASK + "]";
    }
}
