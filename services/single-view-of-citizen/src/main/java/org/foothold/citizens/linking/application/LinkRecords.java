package org.foothold.citizens.linking.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.citizens.linking.application.Links.Linked;
import org.foothold.citizens.linking.application.Links.Waiting;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.MatchKey;
import org.foothold.citizens.linking.domain.Matcher;

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
    private final SaveRound saveRound;
    private final Rounds rounds;
    private final MeterRegistry meters;

    LinkRecords(Pool pool, Links links, Matcher matcher, SaveRound saveRound, Rounds rounds, MeterRegistry meters) {
        this.pool = pool;
        this.links = links;
        this.matcher = matcher;
        this.saveRound = saveRound;
        this.rounds = rounds;
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

    /** The next batch, in one transaction; 0 when nothing waits, or when another process is at it. */
    public Uni<Integer> linkSome() {
        return pool.withTransaction(tx -> links.tryToBeTheOnlyOne(tx)
                .chain(alone -> alone
                        ? links.waiting(tx, AT_ONCE).chain(batch -> link(tx, batch))
                        : Uni.createFrom().item(0)));
    }

    private Uni<Integer> link(SqlConnection tx, List<Waiting> batch) {
        if (batch.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        Map<UUID, Set<MatchKey>> keys = new HashMap<>();
        batch.forEach(record -> keys.put(record.ref().id(), matcher.keysOf(record.features())));
        Set<MatchKey> all = keys.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return Uni.combine()
                .all()
                .unis(links.rekey(tx, keys), links.around(tx, all, keys.keySet()))
                .with((rekeyed, known) -> known)
                .chain(known -> links.verdicts(tx, recordsIn(batch, known))
                        .chain(verdicts -> saveRound.save(tx, decide(batch, known, verdicts), keys.keySet())))
                .call(() -> links.decided(tx, batch))
                .replaceWith(batch.size())
                .invoke(decided -> meters.counter("foothold.citizens.linked").increment(decided));
    }

    private static Set<UUID> recordsIn(List<Waiting> batch, List<Linked> known) {
        Set<UUID> records = new HashSet<>();
        batch.forEach(record -> records.add(record.ref().id()));
        known.forEach(record -> records.add(record.ref().id()));
        return records;
    }

    private LinkingRound decide(List<Waiting> batch, List<Linked> known, HumanVerdicts verdicts) {
        LinkingRound round = rounds.with(known, verdicts);
        batch.forEach(record -> round.link(record.ref().id(), record.features()));
        return round;
    }
}
