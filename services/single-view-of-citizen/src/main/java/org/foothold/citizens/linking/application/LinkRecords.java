package org.foothold.citizens.linking.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.foothold.citizens.linking.application.Links.Linked;
import org.foothold.citizens.linking.application.Links.Waiting;
import org.foothold.citizens.linking.domain.KnownPeople;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.MatchKey;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.kernel.TimeOrderedId;

/**
 * Decides whose the waiting records are, a batch per transaction: load what the batch can touch, decide in memory, save
 * and tell. Only one transaction links at a time, over all replicas, so that two halves of one person never become two.
 */
@ApplicationScoped
public class LinkRecords {

    private static final int AT_ONCE = 1_000;

    private final Pool pool;
    private final Links links;
    private final Matcher matcher;
    private final TellOfLinks tellOfLinks;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final RandomGenerator random = new SecureRandom();

    LinkRecords(
            Pool pool,
            Links links,
            Matcher matcher,
            TellOfLinks tellOfLinks,
            InstantSource clock,
            MeterRegistry meters) {
        this.pool = pool;
        this.links = links;
        this.matcher = matcher;
        this.tellOfLinks = tellOfLinks;
        this.clock = clock;
        this.meters = meters;
    }

    /** Goes on until nothing waits, or until another process is at it. The answer is how many were decided. */
    public Uni<Integer> linkAll() {
        return Multi.createBy()
                .repeating()
                .uni(this::linkSome)
                .whilst(decided -> decided > 0)
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    private Uni<Integer> linkSome() {
        return pool.withTransaction(tx -> links.tryToBeTheOnlyOne(tx)
                .chain(alone -> alone
                        ? links.waiting(tx, AT_ONCE).chain(batch -> link(tx, batch))
                        : Uni.createFrom().item(0)));
    }

    private Uni<Integer> link(SqlConnection tx, List<Waiting> batch) {
        if (batch.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Set<MatchKey> keys = new HashSet<>();
        batch.forEach(record -> keys.addAll(matcher.keysOf(record.features())));
        List<UUID> records = batch.stream().map(record -> record.ref().id()).toList();
        return links.around(tx, keys, records)
                .chain(known -> save(tx, batch, decide(batch, known)))
                .call(() -> links.decided(tx, batch))
                .replaceWith(batch.size())
                .invoke(decided -> meters.counter("foothold.citizens.linked").increment(decided));
    }

    private LinkingRound decide(List<Waiting> batch, List<Linked> known) {
        Instant now = clock.instant();
        KnownPeople people = new KnownPeople(matcher);
        known.forEach(one -> people.link(one.ref().id(), one.features(), one.citizen()));
        LinkingRound round = new LinkingRound(matcher, people, () -> TimeOrderedId.at(now, random));
        batch.forEach(record -> round.link(record.ref().id(), record.features()));
        return round;
    }

    /** A record whose content changed may change its citizen's profile though no link moved. */
    private Uni<Void> save(SqlConnection tx, List<Waiting> batch, LinkingRound round) {
        Instant now = clock.instant();
        Set<UUID> touched = new HashSet<>(round.absorbed().values());
        round.moves().values().forEach(move -> {
            touched.add(move.to());
            if (move.from() != null) {
                touched.add(move.from());
            }
        });
        batch.forEach(record -> touched.add(round.citizenOf(record.ref().id())));
        return links.told(tx, touched, now)
                .chain(told -> links.move(tx, round.moves().values(), now)
                        .chain(versions -> links.recordsOf(tx, touched)
                                .chain(records -> tellOfLinks.tell(
                                        tx,
                                        new TellOfLinks.Changes(
                                                round.moves(), versions, round.absorbed(), told, records),
                                        now))));
    }
}
