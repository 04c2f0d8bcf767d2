package org.foothold.citizens.linking.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.linking.application.Links.Linked;
import org.foothold.citizens.linking.application.Links.Questions;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.LinkingRound.Doubt;
import org.foothold.citizens.linking.domain.Matcher;

/** Saves what a round changed, asks people what it leaves open, and tells the other services; all in one transaction. */
@ApplicationScoped
public class SaveRound {

    private final Links links;
    private final Matcher matcher;
    private final TellOfLinks tellOfLinks;
    private final InstantSource clock;

    SaveRound(Links links, Matcher matcher, TellOfLinks tellOfLinks, InstantSource clock) {
        this.links = links;
        this.matcher = matcher;
        this.tellOfLinks = tellOfLinks;
        this.clock = clock;
    }

    /**
     * @param decided the records that the round looked at anew; one whose content changed may change its citizen's profile though no
     *     link moved
     */
    public Uni<Void> save(SqlConnection tx, LinkingRound round, Collection<UUID> decided) {
        return save(tx, round, decided, Set.of());
    }

    /** @param citizens who is looked at besides, because a person spoke of them */
    public Uni<Void> save(SqlConnection tx, LinkingRound round, Collection<UUID> decided, Collection<UUID> citizens) {
        Instant now = clock.instant();
        Set<UUID> touched = touchedBy(round, decided);
        touched.addAll(citizens);
        if (touched.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.combine()
                .all()
                .unis(
                        links.told(tx, touched, now),
                        links.move(tx, round.moves().values(), now),
                        links.recordsOf(tx, touched))
                .asTuple()
                .chain(saved -> Uni.combine()
                        .all()
                        .unis(
                                links.review(
                                        tx,
                                        questions(round, decided, touched, saved.getItem3()),
                                        matcher.version(),
                                        now),
                                tellOfLinks.tell(
                                        tx,
                                        new TellOfLinks.Changes(
                                                round.moves(),
                                                saved.getItem2(),
                                                round.absorbed(),
                                                saved.getItem1(),
                                                saved.getItem3()),
                                        now))
                        .discardItems());
    }

    private static Set<UUID> touchedBy(LinkingRound round, Collection<UUID> decided) {
        Set<UUID> touched = new HashSet<>(round.absorbed().values());
        round.moves().values().forEach(move -> {
            touched.add(move.to());
            if (move.from() != null) {
                touched.add(move.from());
            }
        });
        decided.forEach(record -> touched.add(round.citizenOf(record)));
        return touched;
    }

    private static Questions questions(
            LinkingRound round, Collection<UUID> decided, Collection<UUID> touched, List<Linked> records) {
        List<Doubt> raised = new ArrayList<>(round.doubts());
        raised.addAll(round.concerns(touched));
        return new Questions(
                raised,
                decided,
                records.stream().map(record -> record.ref().id()).toList());
    }
}
