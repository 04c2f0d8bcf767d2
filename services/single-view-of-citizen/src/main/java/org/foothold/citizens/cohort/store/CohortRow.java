package org.foothold.citizens.cohort.store;

import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.foothold.citizens.cohort.domain.Cohort;
import org.foothold.citizens.cohort.domain.Conditions;

/** A cohort as it is kept; its conditions as a JSON object of code and number. */
@Entity
@Table(name = "cohort")
class CohortRow {

    @Id
    UUID id;

    String name;
    String conditions;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    static CohortRow of(Cohort cohort) {
        CohortRow row = new CohortRow();
        row.id = cohort.id();
        row.name = cohort.name();
        row.conditions = JsonObject.mapFrom(cohort.conditions().codes()).encode();
        row.createdBy = cohort.createdBy();
        row.createdAt = cohort.createdAt();
        return row;
    }

    Cohort toDomain() {
        Map<String, Integer> codes = new HashMap<>();
        JsonObject kept = new JsonObject(conditions);
        kept.fieldNames().forEach(code -> codes.put(code, kept.getInteger(code)));
        return new Cohort(id, name, Conditions.ofCodes(codes), createdBy, createdAt);
    }
}
