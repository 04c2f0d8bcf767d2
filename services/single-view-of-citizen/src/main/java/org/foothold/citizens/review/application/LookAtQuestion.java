package org.foothold.citizens.review.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Waterfall;
import org.foothold.citizens.review.domain.OpenQuestion;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/** Shows both sides of a question, and why the model thinks what it thinks. Each look names both people. */
@ApplicationScoped
public class LookAtQuestion {

    private final Pool pool;
    private final Reviews reviews;
    private final Links links;
    private final Matcher matcher;
    private final Audit audit;

    LookAtQuestion(Pool pool, Reviews reviews, Links links, Matcher matcher, Audit audit) {
        this.pool = pool;
        this.reviews = reviews;
        this.links = links;
        this.matcher = matcher;
        this.audit = audit;
    }

    /**
     * @param one the first record in question, {@code other} the second
     * @param more what else the citizens of both have
     */
    public record Sides(
            OpenQuestion question,
            ReviewedRecord one,
            ReviewedRecord other,
            List<ReviewedRecord> more,
            Waterfall waterfall,
            String model,
            int joinAt,
            int reviewAt) {

        public List<ReviewedRecord> moreOf(UUID citizen) {
            return more.stream()
                    .filter(record -> record.citizen().equals(citizen))
                    .toList();
        }
    }

    public Uni<Sides> look(UUID question, Caller caller) {
        return pool.withTransaction(tx -> reviews.find(tx, question, caller.teams())
                        .map(found -> found.orElseThrow(NotFound::new))
                        .chain(open -> sides(tx, open)))
                .call(sides -> audit.record(
                        Access.to("match-review")
                                .showingCitizens(sides.question().citizens()),
                        caller));
    }

    private Uni<Sides> sides(SqlConnection tx, OpenQuestion open) {
        return reviews.recordsOf(tx, open.citizens())
                .chain(records -> links.recordsOf(tx, open.citizens()).map(known -> {
                    Map<UUID, Features> features = known.stream()
                            .collect(Collectors.toMap(one -> one.ref().id(), Links.Linked::features));
                    Map<UUID, ReviewedRecord> byId =
                            records.stream().collect(Collectors.toMap(ReviewedRecord::id, record -> record));
                    ReviewedRecord one = byId.get(open.pair().one());
                    ReviewedRecord other = byId.get(open.pair().other());
                    return new Sides(
                            open,
                            one,
                            other,
                            records.stream()
                                    .filter(record -> record != one && record != other)
                                    .toList(),
                            matcher.explain(features.get(one.id()), features.get(other.id())),
                            matcher.version(),
                            matcher.joinAt(),
                            matcher.reviewAt());
                }));
    }
}
