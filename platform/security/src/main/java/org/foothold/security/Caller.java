package org.foothold.security;

import java.util.Optional;
import java.util.Set;
import org.foothold.events.Purpose;

/**
 * Who asks: a person, a service, or nobody we know. Everything here was proved by a signed token, save the purpose,
 * which is what the person says they look for and is written to the audit.
 *
 * @param subject the user's id in Keycloak; absent for an anonymous caller
 * @param organisation code of the partner body the person works for; absent for the council's own staff and citizens
 * @param teams the named teams the person belongs to, which may open restricted records
 * @param purpose what the person looks for in this request
 * @param actingFor the person for whom a service makes this call; present only where {@link #isService()}
 */
public record Caller(
        Optional<String> subject,
        Set<Role> roles,
        Optional<String> organisation,
        Set<String> teams,
        Optional<Purpose> purpose,
        Optional<Caller> actingFor) {

    /** Somebody without a token. */
    public static final Caller ANONYMOUS =
            new Caller(Optional.empty(), Set.of(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    public Caller {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }

    /** The same caller, who looks for this whatever was chosen for the shift. */
    public Caller lookingFor(Purpose stated) {
        return new Caller(subject, roles, organisation, teams, Optional.of(stated), actingFor);
    }

    public boolean isAnonymous() {
        return subject.isEmpty();
    }

    public boolean isService() {
        return has(Role.SERVICE);
    }

    /** Works for the council itself, not for a partner body, and is a person. */
    public boolean isCouncilStaff() {
        return organisation.isEmpty() && roles.stream().anyMatch(Caller::isStaffRole);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whose eyes this is for: the person acted for, or else the caller. Decide and audit by this one. */
    public Caller person() {
        return actingFor.orElse(this);
    }

    /** The role a look is recorded under: of those held, the one that sees most. Empty for an anonymous caller. */
    public Optional<Role> leadingRole() {
        return roles.stream().min(Enum::compareTo);
    }

    private static boolean isStaffRole(Role role) {
        return role != Role.CITIZEN
                && role != Role.SERVICE
                && role != Role.PARTNER_WORKER
                && role != Role.PARTNER_SYSTEM;
    }
}
