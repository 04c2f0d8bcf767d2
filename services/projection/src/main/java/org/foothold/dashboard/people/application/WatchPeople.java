package org.foothold.dashboard.people.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.dashboard.access.domain.Sight;

/**
 * Tells one who watches the list that it changed for them: never what changed, and nothing at all when the change is
 * beyond their sight. The page then reads the list again, which decides and records anew.
 */
@ApplicationScoped
public class WatchPeople {

    private final PeopleToContact people;
    private final PeopleNews news;

    WatchPeople(PeopleToContact people, PeopleNews news) {
        this.people = people;
        this.news = news;
    }

    /**
     * @param since the last mark this watcher saw, where they are coming back
     * @return a mark for each change; the first one at once when something changed while they were away
     */
    public Multi<String> watch(Sight sight, Optional<String> since) {
        Multi<String> missed = Multi.createFrom()
                .uni(since.isEmpty() ? Uni.createFrom().item(false) : people.changedSince(sight, since))
                .filter(changed -> changed)
                .onItem()
                .transformToUniAndConcatenate(yes -> people.mark());
        Multi<String> live = news.changes()
                .onItem()
                .transformToUniAndConcatenate(change -> reaches(sight, change)
                        .chain(reached ->
                                reached ? people.mark() : Uni.createFrom().<String>nullItem()));
        return Multi.createBy().merging().streams(missed, live);
    }

    /** Much changed at once: ask no further, for the list is worth reading again. */
    private Uni<Boolean> reaches(Sight sight, Set<UUID> change) {
        return change.isEmpty() ? people.changedSince(sight, Optional.empty()) : people.concerns(sight, change);
    }
}
