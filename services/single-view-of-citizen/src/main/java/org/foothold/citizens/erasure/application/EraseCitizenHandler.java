package org.foothold.citizens.erasure.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.foothold.citizens.erasure.domain.Erasure;
import org.foothold.citizens.erasure.domain.Sought;
import org.foothold.citizens.legalhold.application.LegalHolds;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.record.application.Records;
import org.foothold.citizens.subject.application.DataSubjects;
import org.foothold.citizens.subject.domain.DataSubject;
import org.foothold.citizens.subject.domain.HeldIn;
import org.foothold.citizens.subject.domain.SubjectRequest;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.outbox.Outbox;
import org.foothold.security.Caller;

/**
 * Erases somebody in one transaction, while nobody links or takes in: every row of every table of the inventory, and the events that make the
 * other services forget. Then all tables are searched for what was known of them. A repeat gives the erasure that was made.
 */
@ApplicationScoped
public class EraseCitizenHandler {

    /** Where the values of a person stand. */
    private static final Set<HeldIn> TELLING =
            Set.of(HeldIn.SOURCE_RECORD, HeldIn.CONTACT_POINT, HeldIn.RECORD_SEARCH, HeldIn.MATCH_VERDICT);

    private record Done(Erasure erasure, Optional<Set<Sought>> values) {}

    private record Kept(Map<HeldIn, List<Map<String, Object>>> rows) {

        List<Map<String, Object>> of(HeldIn table) {
            return rows.get(table);
        }

        Set<Sought> values() {
            List<Map<String, Object>> all = new ArrayList<>();
            TELLING.forEach(table -> all.addAll(of(table)));
            return Sought.in(all);
        }
    }

    private final Pool pool;
    private final Links links;
    private final Records records;
    private final DataSubjects subjects;
    private final LegalHolds holds;
    private final Erasures erasures;
    private final ProveErasures proveErasures;
    private final Outbox outbox;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    EraseCitizenHandler(
            Pool pool,
            Links links,
            Records records,
            DataSubjects subjects,
            LegalHolds holds,
            Erasures erasures,
            ProveErasures proveErasures,
            Outbox outbox,
            InstantSource clock) {
        this.pool = pool;
        this.links = links;
        this.records = records;
        this.subjects = subjects;
        this.holds = holds;
        this.erasures = erasures;
        this.proveErasures = proveErasures;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param state as the preview gave it */
    public Uni<Erasure> handle(SubjectRequest request, String state, Caller caller) {
        return pool.withTransaction(tx -> links.waitToBeTheOnlyOne(tx)
                        .chain(() -> records.waitUntilNobodyTakesIn(tx))
                        .chain(() -> subjects.find(tx, request.person()))
                        .chain(found -> found.map(subject -> erase(tx, subject, request, state, caller))
                                .orElseGet(() -> erasedBefore(tx, request))))
                .invoke(done -> done.values()
                        .ifPresent(values -> proveErasures.soon(done.erasure().id(), values)))
                .map(Done::erasure);
    }

    private Uni<Done> erasedBefore(SqlConnection tx, SubjectRequest request) {
        return erasures.of(tx, request.person().id(), request.reference())
                .map(before -> new Done(before.orElseThrow(NotFound::new), Optional.empty()));
    }

    private Uni<Done> erase(
            SqlConnection tx, DataSubject subject, SubjectRequest request, String state, Caller caller) {
        if (!subject.state().equals(state)) {
            throw new RuleViolation(
                    "person-changed-since-preview",
                    "Something has changed since you looked. Look again, then confirm.");
        }
        Instant now = clock.instant();
        return holds.standing(tx, subject.citizens())
                .invoke(hold -> hold.ifPresent(standing -> {
                    throw standing.refusal();
                }))
                .chain(() -> rowsOf(tx, subject))
                .chain(kept -> remove(tx, subject)
                        .map(removed -> new Erasure(
                                TimeOrderedId.at(now, random),
                                subject.citizen(),
                                request.reference(),
                                caller.subject().orElseThrow(NotFound::new),
                                now,
                                removed,
                                Optional.empty()))
                        .call(() -> subjects.forgetSearches(tx))
                        .call(() -> outbox.append(
                                tx, ForgetEvents.of(kept.of(HeldIn.SOURCE_RECORD), kept.of(HeldIn.CITIZEN), now)))
                        .call(erasure -> erasures.add(tx, erasure))
                        .map(erasure -> new Done(erasure, Optional.of(kept.values()))));
    }

    private Uni<Kept> rowsOf(SqlConnection tx, DataSubject subject) {
        return Multi.createFrom()
                .items(HeldIn.values())
                .filter(table -> TELLING.contains(table) || table == HeldIn.CITIZEN)
                .onItem()
                .transformToUniAndConcatenate(
                        table -> subjects.rows(tx, table, subject).map(rows -> Map.entry(table, rows)))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(Kept::new);
    }

    private Uni<Map<String, Long>> remove(SqlConnection tx, DataSubject subject) {
        return Multi.createFrom()
                .items(HeldIn.values())
                .filter(HeldIn::isErased)
                .onItem()
                .transformToUniAndConcatenate(
                        table -> subjects.remove(tx, table, subject).map(gone -> Map.entry(table.table(), gone)))
                .collect()
                .in(LinkedHashMap<String, Long>::new, (all, one) -> all.put(one.getKey(), one.getValue()))
                .map(removed -> removed);
    }
}
