package org.foothold.citizens.reconcile.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.linking.application.Links.Linked;
import org.foothold.citizens.linking.application.Rounds;
import org.foothold.citizens.linking.application.SaveRound;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.KnownPeople;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.MatchKey;
import org.foothold.citizens.linking.domain.Matcher;

/**
 * Parts some citizens anew together with everybody they reach: over records that agree, over ties by people, and over the
 * citizens that these have by now, again and again until nobody new is found. So the outcome is that of parting all records at
 * once. What reaches too far is left as it is, and counted.
 */
@ApplicationScoped
class ReconcilePiece {

    /** Beyond it average linkage takes too long within one transaction. */
    static final int LARGEST_NEIGHBOURHOOD = 500;

    /** So many records are held at once; a single citizen that reaches farther is left as it is. */
    private static final int MOST_RECORDS = 5_000;

    private final Links links;
    private final Rounds rounds;
    private final SaveRound saveRound;
    private final Matcher matcher;

    ReconcilePiece(Links links, Rounds rounds, SaveRound saveRound, Matcher matcher) {
        this.links = links;
        this.rounds = rounds;
        this.saveRound = saveRound;
        this.matcher = matcher;
    }

    /**
     * @param citizens how many of those asked for were done
     * @param left neighbourhoods that were too large
     */
    record Done(int citizens, int moved, int left) {}

    Uni<Done> reconcile(SqlConnection tx, List<UUID> citizens) {
        return links.recordsOf(tx, citizens).chain(first -> {
            KnownPeople people = rounds.people(first);
            return reach(tx, people, new HashSet<>(), new HashSet<>(people.records()))
                    .chain(closed -> {
                        if (closed.size() <= MOST_RECORDS) {
                            return part(tx, people, closed)
                                    .map(done -> new Done(citizens.size(), done.moved(), done.left()));
                        }
                        return citizens.size() == 1
                                ? Uni.createFrom().item(new Done(1, 0, 1))
                                : reconcile(tx, citizens.subList(0, citizens.size() / 2));
                    });
        });
    }

    /** @param closed those that have been looked around from; {@code open} are still to be */
    private Uni<Set<UUID>> reach(SqlConnection tx, KnownPeople people, Set<UUID> closed, Set<UUID> open) {
        if (open.isEmpty() || closed.size() + open.size() > MOST_RECORDS) {
            closed.addAll(open);
            return Uni.createFrom().item(closed);
        }
        Set<MatchKey> keys = new HashSet<>();
        open.forEach(record -> keys.addAll(matcher.keysOf(people.featuresOf(record))));
        return links.crowded(tx, keys)
                .invoke(people::crowded)
                .chain(() -> links.around(tx, keys, open))
                .invoke(found -> add(people, found))
                .chain(() -> links.verdicts(tx, people.records()))
                .chain(verdicts -> {
                    closed.addAll(open);
                    return reach(tx, people, closed, next(people, verdicts, open, closed));
                });
    }

    private Set<UUID> next(KnownPeople people, HumanVerdicts verdicts, Set<UUID> open, Set<UUID> closed) {
        LinkingRound round = rounds.with(people, verdicts);
        Set<UUID> next = new HashSet<>();
        for (UUID record : open) {
            for (UUID reached : round.reachedFrom(record)) {
                UUID citizen = people.citizenOf(reached);
                if (citizen != null && !closed.contains(reached)) {
                    next.addAll(people.recordsOf(citizen).keySet());
                }
            }
        }
        next.removeAll(closed);
        return next;
    }

    private static void add(KnownPeople people, Collection<Linked> found) {
        found.stream()
                .filter(one -> people.citizenOf(one.ref().id()) == null)
                .forEach(one -> people.link(one.ref().id(), one.features(), one.citizen()));
    }

    private Uni<Done> part(SqlConnection tx, KnownPeople people, Set<UUID> closed) {
        return links.verdicts(tx, people.records()).chain(verdicts -> {
            LinkingRound round = rounds.with(people, verdicts);
            int left = round.reconcile(closed, LARGEST_NEIGHBOURHOOD);
            Set<UUID> moved = round.moves().keySet();
            return saveRound.save(tx, round, Set.copyOf(moved)).replaceWith(new Done(0, moved.size(), left));
        });
    }
}
