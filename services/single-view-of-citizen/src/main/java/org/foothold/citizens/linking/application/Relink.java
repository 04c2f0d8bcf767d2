package org.foothold.citizens.linking.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.linking.application.Links.Linked;
import org.foothold.citizens.linking.application.Links.Told;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.MatchKey;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.citizens.linking.domain.Profile;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.ProfileChanged;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;

/** Looks again at somebody who has lost a record: what held them together may be gone. */
@ApplicationScoped
public class Relink {

    private final Links links;
    private final Matcher matcher;
    private final Rounds rounds;
    private final SaveRound saveRound;
    private final Outbox outbox;
    private final InstantSource clock;

    Relink(Links links, Matcher matcher, Rounds rounds, SaveRound saveRound, Outbox outbox, InstantSource clock) {
        this.links = links;
        this.matcher = matcher;
        this.rounds = rounds;
        this.saveRound = saveRound;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the caller's transaction, which must be the only one that links. An id that is left with no record is told to be of nobody. */
    public Uni<Void> afterLosing(SqlConnection tx, UUID citizen) {
        return links.recordsOf(tx, List.of(citizen))
                .chain(rest -> rest.isEmpty() ? nobodyIsLeft(tx, citizen) : decideAnew(tx, citizen, rest));
    }

    private Uni<Void> decideAnew(SqlConnection tx, UUID citizen, List<Linked> rest) {
        Set<UUID> ids = new HashSet<>();
        Set<MatchKey> keys = new HashSet<>();
        rest.forEach(record -> {
            ids.add(record.ref().id());
            keys.addAll(matcher.keysOf(record.features()));
        });
        return links.around(tx, keys, ids).chain(known -> {
            Set<UUID> all = new HashSet<>(ids);
            known.forEach(record -> all.add(record.ref().id()));
            return links.verdicts(tx, all).chain(verdicts -> {
                LinkingRound round = rounds.with(known, verdicts);
                rest.forEach(record -> round.link(record.ref().id(), record.features()));
                return saveRound.save(tx, round, ids, Set.of(citizen));
            });
        });
    }

    private Uni<Void> nobodyIsLeft(SqlConnection tx, UUID citizen) {
        Instant now = clock.instant();
        return links.told(tx, List.of(citizen), now).chain(told -> {
            long version = told.getFirst().version() + 1;
            return links.tell(tx, List.of(new Told(citizen, version, Profile.EMPTY)), Map.of())
                    .chain(() -> outbox.append(tx, List.of(ofNobody(citizen, version, now))));
        });
    }

    private static OutgoingEvent<ProfileChanged> ofNobody(UUID citizen, long version, Instant now) {
        return new OutgoingEvent<>(
                CitizenEvents.PROFILE_CHANGED,
                citizen,
                version,
                now,
                Restriction.NONE,
                new ProfileChanged(citizen, null, null, Restriction.NONE.code(), null, null, true));
    }
}
