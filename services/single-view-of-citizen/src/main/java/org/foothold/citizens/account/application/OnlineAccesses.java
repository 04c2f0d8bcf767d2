package org.foothold.citizens.account.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.account.domain.AccessCode;
import org.foothold.citizens.account.domain.EndedBecause;
import org.foothold.citizens.account.domain.OnlineAccess;

/** Where online access is kept. A code is kept as a keyed hash. */
public interface OnlineAccesses {

    /** @param records those the person has at this moment */
    Uni<Void> add(SqlConnection tx, OnlineAccess given, AccessCode code, Collection<UUID> records);

    /** The access a code opens at this moment, locked until the transaction ends. Nothing for one that is wrong, used or over. */
    Uni<Optional<OnlineAccess>> openedBy(SqlConnection tx, AccessCode code, Instant now);

    /** The code is used up. */
    Uni<Void> link(SqlConnection tx, UUID access, String account, Instant now);

    /** Ends all that rests on any of these records. */
    Uni<Integer> endOf(SqlConnection tx, Collection<UUID> records, String by, EndedBecause because, Instant now);

    /** Ends that of an account. */
    Uni<Integer> endOfAccount(SqlConnection tx, String account, String by, EndedBecause because, Instant now);

    /** The people whom the records of an account's access lead to today; one, if it is certain who it is. */
    Uni<List<UUID>> peopleOf(SqlConnection tx, String account);

    /** The accounts whose access leads to this person today. */
    Uni<List<String>> accountsOf(SqlConnection tx, UUID citizen);

    /** What was given for any of these records, newest first. */
    Uni<List<OnlineAccess>> of(Collection<UUID> records, int most);
}
