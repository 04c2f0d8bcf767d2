package org.foothold.dashboard.people.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.dashboard.access.domain.Sight;
import org.foothold.dashboard.people.domain.PeopleFilter;
import org.foothold.dashboard.people.domain.PeopleList;

/** The view, as far as a sight reaches. */
public interface PeopleToContact {

    Uni<PeopleList> list(Sight sight, PeopleFilter filter, int offset, int limit);

    /** Whether any of these records has a flag, open or just resolved, that this sight reaches. */
    Uni<Boolean> concerns(Sight sight, Set<UUID> records);

    /** Where the list stands: what is committed after this differs from it. */
    Uni<String> mark();

    /** Whether anything this sight reaches changed since the mark; yes when the mark says nothing to us. */
    Uni<Boolean> changedSince(Sight sight, Optional<String> mark);
}
