package org.foothold.dashboard.people.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foothold.dashboard.access.domain.DataItem;
import org.foothold.events.RecordRef;

/**
 * A person with at least one open flag: a known citizen, or a record nobody has linked yet.
 *
 * @param id {@code citizen:<uuid>}, or the reference of the record while it is not linked
 * @param urgency of the most urgent open flag
 * @param respondBy the earliest date by which a first contact is due
 * @param since when the oldest open flag was raised
 * @param newest when the newest open flag was raised
 * @param openFlags the flags themselves, the oldest first, for those who may say what came of them; empty for a partner
 * @param restricted whether one of the flags is open to named teams only
 */
public record PersonToContact(
        RecordRef id,
        boolean linked,
        String urgency,
        Instant respondBy,
        Instant since,
        Instant newest,
        List<String> reasons,
        String stage,
        List<String> needs,
        String ward,
        String ageBand,
        int flags,
        List<UUID> openFlags,
        boolean restricted,
        boolean nameMayBeShown) {

    /** What an agreement over these items leaves of a person. */
    public PersonToContact limitedTo(Set<String> items) {
        boolean triage = items.contains(DataItem.TIMELINE_TRIAGE);
        return new PersonToContact(
                id,
                linked,
                urgency,
                respondBy,
                since,
                newest,
                items.contains(DataItem.FLAG_REASON) ? reasons : List.of(),
                triage ? stage : null,
                triage ? needs : List.of(),
                items.contains(DataItem.WARD) ? ward : null,
                items.contains(DataItem.AGE_BAND) ? ageBand : null,
                flags,
                List.of(),
                restricted,
                items.contains(DataItem.NAME));
    }
}
