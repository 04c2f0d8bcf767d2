package org.foothold.citizens.linking.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.LinkingRound.Doubt;
import org.foothold.citizens.linking.domain.LinkingRound.Move;
import org.foothold.citizens.linking.domain.MatchKey;
import org.foothold.citizens.linking.domain.Profile;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.events.RecordRef;

/** Where links and citizens are kept. */
public interface Links {

    /** A record that waits for its citizen to be decided, and the version of it that asks. */
    record Waiting(RecordRef ref, long version, Features features) {}

    /** A record with the citizen it belongs to by now. */
    record Linked(RecordRef ref, UUID citizen, Features features, Profile.Facts facts) {}

    /** A citizen as it was last told of. */
    record Told(UUID citizen, long version, Profile profile) {}

    /**
     * What a round leaves for people to decide.
     *
     * @param raised pairs to ask about
     * @param decided the records whose citizen was decided anew: of them, what is not raised is no longer asked
     * @param touched all records of all citizens that the round touched
     */
    record Questions(List<Doubt> raised, Collection<UUID> decided, Collection<UUID> touched) {}

    /** Makes this transaction the only one that links; false when another is at it. */
    Uni<Boolean> tryToBeTheOnlyOne(SqlConnection tx);

    /** The same, but waits until it is. */
    Uni<Void> waitToBeTheOnlyOne(SqlConnection tx);

    Uni<List<Waiting>> waiting(SqlConnection tx, int most);

    /** Says by which keys records are found from now on. */
    Uni<Void> rekey(SqlConnection tx, Map<UUID, Set<MatchKey>> keys);

    /**
     * All records of all citizens that any of the keys leads to, that own one of the records, or that own a record which a
     * person said to be of the same citizen. A key that leads to very many leads nowhere.
     */
    Uni<List<Linked>> around(SqlConnection tx, Set<MatchKey> keys, Collection<UUID> records);

    /** Those of the keys that more records share than are followed. */
    Uni<Set<MatchKey>> crowded(SqlConnection tx, Set<MatchKey> keys);

    /** What people have decided of any of the records. */
    Uni<HumanVerdicts> verdicts(SqlConnection tx, Collection<UUID> records);

    /** Asks people what was raised, and drops the questions about the touched records that are no longer open. */
    Uni<Void> review(SqlConnection tx, Questions questions, String model, Instant now);

    Uni<List<Linked>> recordsOf(SqlConnection tx, Collection<UUID> citizens);

    /** Closes the old links, opens the new ones. The answer holds the new version of each moved record, by id. */
    Uni<Map<RecordRef, Long>> move(SqlConnection tx, Collection<Move> moves, Instant now);

    /** Adds the citizens that are new; the answer holds all asked for, as they were last told of. */
    Uni<List<Told>> told(SqlConnection tx, Collection<UUID> citizens, Instant now);

    Uni<Void> tell(SqlConnection tx, List<Told> citizens, Map<UUID, UUID> absorbed);

    /** Takes records off the queue, save those that have changed since. */
    Uni<Void> decided(SqlConnection tx, List<Waiting> records);
}
