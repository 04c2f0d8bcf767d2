package org.foothold.citizens.mypage.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.golden.domain.SafeContact;

/**
 * Whose page must tell nothing to somebody who holds their telephone: whoever is with one team only, and whoever said of a way to reach them
 * that it is not safe. Their page has no address, no way to reach them, nobody of the household and no list of looks. Restricted records are on
 * nobody's page.
 */
public final class Guarding {

    private static final Set<Attribute> UNGUARDED =
            EnumSet.complementOf(EnumSet.of(Attribute.ADDRESS, Attribute.PREFERRED_CHANNEL));

    private Guarding() {}

    /** @param restricted whether they are a team's alone */
    public static boolean isNeeded(boolean restricted, SafeContact contact) {
        return restricted || contact.isUnsafe() || !contact.closed().isEmpty();
    }

    /** What may be shown of them. */
    public static Set<Attribute> attributes(boolean guarded) {
        return guarded ? UNGUARDED : EnumSet.allOf(Attribute.class);
    }

    /** The records that may be spoken of online. */
    public static List<HeldRecord> open(List<HeldRecord> records) {
        return records.stream()
                .filter(record -> record.restrictedTo().isEmpty())
                .toList();
    }
}
