package org.foothold.citizens.linking.store;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothold.citizens.linking.application.Links.Linked;
import org.foothold.citizens.linking.application.Links.Told;
import org.foothold.citizens.linking.domain.CouncilFeatures;
import org.foothold.citizens.linking.domain.Profile;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.events.RecordRef;

/** Reads the rows of {@link LinkSql}. */
final class LinkRows {

    private final Set<String> onePerPerson;
    private final Set<String> compared;

    /**
     * @param onePerPerson the source systems that promise one record per person
     * @param compared the attributes that are looked for among a record's facts
     */
    LinkRows(Set<String> onePerPerson, Set<String> compared) {
        this.onePerPerson = Set.copyOf(onePerPerson);
        this.compared = Set.copyOf(compared);
    }

    static RecordRef ref(Row row) {
        return new RecordRef(row.getString("service"), row.getUUID("id"));
    }

    Features features(Row row) {
        return CouncilFeatures.of(new CouncilFeatures.Kept(
                row.getString("given_name"),
                row.getString("family_name"),
                row.getLocalDate("date_of_birth"),
                row.getString("postcode"),
                row.getString("address"),
                row.getString("nino"),
                row.getString("nhs_number"),
                row.getString("council_reference"),
                List.of(row.getArrayOfStrings("contact_points")),
                others(row),
                onePerPerson.contains(row.getString("source_system")) ? row.getString("source_system") : null));
    }

    private Map<String, String> others(Row row) {
        Map<String, String> others = new HashMap<>();
        row.getJsonObject("facts").forEach(fact -> {
            if (compared.contains(fact.getKey())) {
                others.put(fact.getKey(), (String) fact.getValue());
            }
        });
        return others;
    }

    Linked linked(Row row) {
        LocalDate observedOn = row.getLocalDate("observed_on");
        return new Linked(
                ref(row),
                row.getUUID("citizen_id"),
                features(row),
                new Profile.Facts(
                        observedOn == null
                                ? row.getOffsetDateTime("received_at").toLocalDate()
                                : observedOn,
                        row.getString("postcode"),
                        row.getLocalDate("date_of_birth"),
                        row.getString("language"),
                        row.getString("restricted_to")));
    }

    static Told told(Row row) {
        return new Told(
                row.getUUID("id"),
                row.getLong("version"),
                new Profile(
                        row.getString("ward"),
                        row.getString("age_band"),
                        row.getString("language"),
                        row.getString("restricted_to")));
    }
}
