package org.foothold.triage.person.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.triage.person.application.ForgottenPeople;

/**
 * One place that knows every table with something about a person, in the order in which their rows may go. Stored answers to repeated commands are sealed and end within a day; what was published
 * carries references alone.
 */
@ApplicationScoped
class ForgottenPeopleTables implements ForgottenPeople {
    private static final String OF_THEM = "(select id from assessment where record_id = any ($1))";

    /** With the ids of records of this service. */
    private static final List<String> OWN = List.of(
            "delete from question_set_comparison_move where record_id = any ($1)",
            "delete from account_conversation where assessment_id in " + OF_THEM,
            "delete from confirmed_answer where assessment_id in " + OF_THEM + " or said_in in " + OF_THEM,
            "delete from asked_consent where assessment_id in " + OF_THEM,
            "delete from held_conversation where assessment_id in " + OF_THEM,
            "delete from resume_code where assessment_id in " + OF_THEM,
            "delete from flag where assessment_id in " + OF_THEM,
            "delete from person where record_id = any ($1)",
            "delete from assessment where record_id = any ($1)");

    /** With references to records of any service. */
    private static final List<String> OF_ANY = List.of(
            "delete from flag where record_ref = any ($1)",
            "delete from well_being where person_service || ':' || person_id = any ($1) and person_id = any ($2)");

    @Override
    public Uni<Void> forget(SqlConnection tx, Set<RecordRef> records) {
        if (records.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var own = records.stream()
                .filter(record -> record.service().equals("triage"))
                .map(RecordRef::id)
                .sorted()
                .toArray(UUID[]::new);
        Uni<Void> done = Uni.createFrom().voidItem();
        for (var statement : OWN) {
            done = done.chain(() -> own.length == 0
                    ? Uni.createFrom().voidItem()
                    : tx.preparedQuery(statement)
                            .execute(Tuple.tuple().addArrayOfUUID(own))
                            .replaceWithVoid());
        }
        var references = records.stream().map(RecordRef::toString).sorted().toArray(String[]::new);
        var ids = records.stream().map(RecordRef::id).sorted().toArray(UUID[]::new);
        return done.chain(() -> tx.preparedQuery(OF_ANY.getFirst())
                        .execute(Tuple.tuple().addArrayOfString(references)))
                .chain(() -> tx.preparedQuery(OF_ANY.getLast())
                        .execute(Tuple.tuple().addArrayOfString(references).addArrayOfUUID(ids)))
                .replaceWithVoid();
    }
}
