package org.foothold.citizens.linking.store;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import org.foothold.citizens.linking.application.Links.Linked;
import org.foothold.citizens.linking.application.Links.Told;
import org.foothold.citizens.linking.domain.Features;
import org.foothold.citizens.linking.domain.Profile;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.events.RecordRef;

/** Reads the rows of {@link LinkSql}. */
final class LinkRows {

    private LinkRows() {}

    static RecordRef ref(Row row) {
        return new RecordRef(row.getString("service"), row.getUUID("id"));
    }

    static Features features(Row row) {
        String given = row.getString("given_name");
        String family = row.getString("family_name");
        return Features.of(
                given == null && family == null ? null : new PersonName(given, family),
                row.getLocalDate("date_of_birth"),
                row.getString("postcode"),
                row.getString("nino"),
                row.getString("nhs_number"),
                row.getString("council_reference"));
    }

    static Linked linked(Row row) {
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
