package org.foothold.citizens.linking.store;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
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

    /** @param onePerPerson the source systems that promise one record per person */
    LinkRows(Set<String> onePerPerson) {
        this.onePerPerson = Set.copyOf(onePerPerson);
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
                onePerPerson.contains(row.getString("source_system")) ? row.getString("source_system") : null));
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
