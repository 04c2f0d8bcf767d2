package org.foothold.triage.held.domain;

import java.util.Optional;

/**
 * Somebody who holds conversations for their work.
 *
 * @param role the code of the role they did it in
 * @param organisation the partner body they work for; absent for the council's own staff
 */
public record Worker(String subject, String role, Optional<String> organisation) {
    public boolean is(Worker other) {
        return subject.equals(other.subject());
    }

    /** Both work for the council, or both for one partner body. */
    public boolean isColleagueOf(Worker other) {
        return organisation.equals(other.organisation());
    }
}
