package org.foothold.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foothold.dashboard.access.domain.Sight;
import org.foothold.dashboard.people.application.PeopleNews;
import org.foothold.dashboard.people.application.PeopleToContact;
import org.foothold.dashboard.people.application.WatchPeople;
import org.foothold.dashboard.people.domain.PeopleFilter;
import org.foothold.dashboard.people.domain.PeopleList;
import org.foothold.events.Purpose;
import org.junit.jupiter.api.Test;

/** Who is told what, without a server: news go in, marks come out. */
class TellingThoseWhoWatchTest {

    private static final Sight COUNCIL = Sight.ofCouncil(false, Purpose.EARLY_HELP, LocalDate.of(2026, 11, 20));
    private static final Sight NAMED_TEAM = Sight.ofCouncil(true, Purpose.EARLY_HELP, LocalDate.of(2026, 11, 20));

    private final UUID anybody = UUID.randomUUID();
    private final UUID inDanger = UUID.randomUUID();
    private final News news = new News();
    private final People people = new People();
    private final WatchPeople watch = new WatchPeople(people, news);

    @Test
    void whoBeginsToWatchIsToldAtOnceForThePageMayBeOlder() {
        assertThat(watching(COUNCIL, Optional.empty()).getItems()).hasSize(1);
    }

    @Test
    void whoComesBackIsToldOnlyWhenTheyMissedSomething() {
        assertThat(watching(COUNCIL, Optional.of("newest")).getItems()).isEmpty();
        assertThat(watching(COUNCIL, Optional.of("older")).getItems()).hasSize(1);
    }

    @Test
    void aChangeWhileItIsAskedWhatWasMissedIsNotLost() {
        people.whileAsked = () -> news.publish(anybody);

        assertThat(watching(COUNCIL, Optional.of("newest")).getItems()).hasSize(1);
    }

    @Test
    void aChangeBeyondTheirSightIsNotTold() {
        var connector = watching(COUNCIL, Optional.of("newest"));
        var named = watching(NAMED_TEAM, Optional.of("newest"));

        news.publish(inDanger);
        assertThat(connector.getItems()).isEmpty();
        assertThat(named.getItems()).hasSize(1);

        news.publish(anybody);
        assertThat(connector.getItems()).hasSize(1);
        assertThat(named.getItems()).hasSize(2);
    }

    @Test
    void thoseOfEqualSightShareOneLookUp() {
        var one = watching(COUNCIL, Optional.of("newest"));
        var other = watching(COUNCIL, Optional.of("newest"));

        news.publish(anybody);

        assertThat(one.getItems()).hasSize(1);
        assertThat(other.getItems()).hasSize(1);
        assertThat(people.lookUps).isEqualTo(1);
    }

    @Test
    void muchThatChangedAtOnceIsToldToEverybodyWithoutALookUp() {
        var connector = watching(COUNCIL, Optional.of("newest"));

        news.publish();

        assertThat(connector.getItems()).hasSize(1);
        assertThat(people.lookUps).isZero();
    }

    private AssertSubscriber<String> watching(Sight sight, Optional<String> since) {
        return watch.watch(sight, since).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    }

    private static final class News implements PeopleNews {

        private final BroadcastProcessor<Change> heard = BroadcastProcessor.create();
        private long number;

        void publish(UUID... records) {
            heard.onNext(new Change(++number, Set.of(records)));
        }

        @Override
        public Multi<Change> changes() {
            return heard.onOverflow().buffer(10);
        }
    }

    private final class People implements PeopleToContact {

        private int lookUps;
        private Runnable whileAsked = () -> {};

        @Override
        public Uni<Boolean> concerns(Sight sight, Set<UUID> records) {
            lookUps++;
            return Uni.createFrom().item(sight.restrictedToo() || !records.contains(inDanger));
        }

        @Override
        public Uni<String> mark() {
            return Uni.createFrom().item("newest");
        }

        @Override
        public Uni<Boolean> changedSince(Sight sight, Optional<String> mark) {
            return Uni.createFrom().item(() -> {
                whileAsked.run();
                return !mark.equals(Optional.of("newest"));
            });
        }

        @Override
        public Uni<PeopleList> list(Sight sight, PeopleFilter filter, int offset, int limit) {
            throw new UnsupportedOperationException("who watches is told that the list changed, never the list");
        }
    }
}
