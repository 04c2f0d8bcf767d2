package org.foothold.dashboard.views.domain;

import java.util.UUID;

/** The codes about a citizen that a view may hold; never a name. */
public record ProfileRow(
        UUID citizenId, long version, String ward, String ageBand, boolean restricted, String language, boolean erased)
        implements Row<ProfileRow>, Versioned {

    @Override
    public ProfileRow merge(ProfileRow other) {
        return Versioned.newest(this, other);
    }
}
