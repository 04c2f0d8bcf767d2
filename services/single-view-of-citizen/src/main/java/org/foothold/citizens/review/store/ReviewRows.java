package org.foothold.citizens.review.store;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.linking.domain.Question;
import org.foothold.citizens.linking.domain.RecordPair;
import org.foothold.citizens.review.application.ReviewedRecord;
import org.foothold.citizens.review.application.Reviews.Decided;
import org.foothold.citizens.review.application.Reviews.Listed;
import org.foothold.citizens.review.application.Reviews.Standing;
import org.foothold.citizens.review.domain.Decision;
import org.foothold.citizens.review.domain.OpenQuestion;
import org.foothold.citizens.review.domain.Reason;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;

/** Reads the rows of {@link ReviewSql}. */
final class ReviewRows {

    private ReviewRows() {}

    static OpenQuestion question(Row row) {
        return new OpenQuestion(
                row.getUUID("id"),
                pair(row),
                row.getUUID("citizen_one"),
                row.getUUID("citizen_other"),
                Question.of(row.getString("question")).orElseThrow(),
                row.getInteger("score"),
                row.getString("model"),
                row.getOffsetDateTime("found_at").toInstant());
    }

    static Listed listed(Row row) {
        return new Listed(
                question(row),
                row.getString("source_one"),
                row.getString("source_other"),
                row.getLong("records_one").intValue(),
                row.getLong("records_other").intValue());
    }

    static ReviewedRecord record(Row row) {
        return new ReviewedRecord(
                row.getUUID("id"),
                row.getUUID("citizen_id"),
                row.getString("source_system"),
                row.getString("category"),
                row.getLocalDate("observed_on") == null
                        ? row.getOffsetDateTime("received_at").toLocalDate()
                        : row.getLocalDate("observed_on"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getLocalDate("date_of_birth"),
                row.getString("address"),
                row.getString("postcode"),
                row.getString("nino"),
                row.getString("nhs_number"),
                row.getString("council_reference"),
                List.of(row.getArrayOfStrings("phones")),
                List.of(row.getArrayOfStrings("emails")));
    }

    static Decision decision(Row row) {
        return new Decision(
                row.getUUID("id"),
                row.getUUID("review_id"),
                pair(row),
                Verdict.of(row.getString("verdict")).orElseThrow(),
                Reason.of(row.getString("reason")).orElseThrow(),
                Optional.ofNullable(row.getString("note")).map(Personal::of),
                row.getString("decided_by"),
                row.getOffsetDateTime("decided_at").toInstant());
    }

    static Decided decided(Row row) {
        Decision decision = decision(row);
        return new Decided(
                decision.id(),
                Question.of(row.getString("question")).orElseThrow(),
                decision.verdict(),
                decision.reason().code(),
                row.getInteger("score"),
                decision.decidedBy(),
                decision.decidedAt(),
                row.getBoolean("changed"));
    }

    static Standing standing(Row row, Map<UUID, UUID> before) {
        return new Standing(
                decision(row),
                new RecordRef(row.getString("service_one"), row.getUUID("record_one")),
                new RecordRef(row.getString("service_other"), row.getUUID("record_other")),
                before);
    }

    private static RecordPair pair(Row row) {
        return new RecordPair(row.getUUID("record_one"), row.getUUID("record_other"));
    }
}
