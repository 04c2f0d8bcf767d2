package org.foothold.citizens.review.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.linking.application.Links.Linked;
import org.foothold.citizens.linking.application.Rounds;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.review.domain.Effect;
import org.foothold.citizens.review.domain.OpenQuestion;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.events.RecordRef;

/** Works out what a decision would do. A preview shows it, a decision saves it: the same round from the same state. */
@ApplicationScoped
class WeighDecision {

    private final Links links;
    private final Rounds rounds;

    WeighDecision(Links links, Rounds rounds) {
        this.links = links;
        this.rounds = rounds;
    }

    /** @param before whose each record of both sides is now */
    record Weighed(LinkingRound round, Effect effect, Map<UUID, UUID> before, Map<UUID, RecordRef> references) {}

    Uni<Weighed> weigh(SqlConnection tx, OpenQuestion question, Verdict verdict) {
        return links.recordsOf(tx, question.citizens())
                .chain(known -> links.verdicts(tx, idsOf(known)).map(standing -> {
                    LinkingRound round = rounds.with(
                            known,
                            verdict == Verdict.UNKNOWN
                                    ? standing
                                    : standing.without(question.pair()).with(question.pair(), verdict == Verdict.SAME));
                    if (verdict != Verdict.UNKNOWN) {
                        round.decide(question.pair().one(), question.pair().other(), verdict == Verdict.SAME);
                    }
                    return new Weighed(
                            round,
                            Effect.of(question.pair(), round, idsOf(known), question.citizens()),
                            known.stream()
                                    .collect(Collectors.toMap(one -> one.ref().id(), Linked::citizen)),
                            known.stream()
                                    .collect(Collectors.toMap(one -> one.ref().id(), Linked::ref)));
                }));
    }

    private static List<UUID> idsOf(List<Linked> known) {
        return known.stream().map(record -> record.ref().id()).toList();
    }
}
