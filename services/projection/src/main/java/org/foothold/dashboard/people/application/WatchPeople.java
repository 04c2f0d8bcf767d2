package org.foothold.dashboard.people.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.foothold.dashboard.access.domain.Sight;
import org.foothold.dashboard.people.application.PeopleNews.Change;

/**
 * Tells one who watches the list that it changed for them: never what changed, and nothing at all when the change is
 * beyond their sight. The page then reads the list again, which decides and records anew.
 */
@ApplicationScoped
public class WatchPeople {

    private static final int ANSWERS_KEPT = 256;

    private final PeopleToContact people;
    private final PeopleNews news;
    private final Map<Question, Uni<String>> answers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Uni<String>> eldest) {
            return size() > ANSWERS_KEPT;
        }
    };

    public WatchPeople(PeopleToContact people, PeopleNews news) {
        this.people = people;
        this.news = news;
    }

    /**
     * @param since the last mark this watcher saw, where they are coming back
     * @return a mark for each change; the first one at once, unless this watcher comes back and missed nothing: between
     *     reading a page and watching it something may have changed. What changes from now on is listened for before it is
     *     asked what was missed, so that nothing falls between the two.
     */
    public Multi<String> watch(Sight sight, Optional<String> since) {
        Multi<String> missed = Multi.createFrom()
                .uni(people.changedSince(sight, since))
                .filter(changed -> changed)
                .onItem()
                .transformToUniAndConcatenate(yes -> people.mark());
        Multi<String> live =
                news.changes().onItem().transformToUniAndConcatenate(change -> markIfReached(sight, change));
        return Multi.createBy().merging().streams(live, missed);
    }

    /** Readers of equal sight get the same answer: it is looked up once for all who watch. */
    private Uni<String> markIfReached(Sight sight, Change change) {
        synchronized (answers) {
            return answers.computeIfAbsent(
                    new Question(sight, change.number()),
                    question -> reaches(sight, change)
                            .chain(reached ->
                                    reached ? people.mark() : Uni.createFrom().<String>nullItem())
                            .memoize()
                            .indefinitely());
        }
    }

    /** Much changed at once: ask no further, for the list is worth reading again. */
    private Uni<Boolean> reaches(Sight sight, Change change) {
        return change.records().isEmpty() ? Uni.createFrom().item(true) : people.concerns(sight, change.records());
    }

    private record Question(Sight sight, long change) {}
}
