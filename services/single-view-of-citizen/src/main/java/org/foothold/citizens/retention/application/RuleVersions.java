package org.foothold.citizens.retention.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import org.foothold.citizens.retention.domain.RetentionRules;

/** Where rules are kept, every version. */
public interface RuleVersions {

    Uni<RetentionRules> newest();

    /** What ships, where the version is 0; nothing is ever removed. */
    Uni<RetentionRules> find(int version);

    /** The newest changes first; those that ship are the last. */
    Uni<List<RetentionRules>> history(int most);

    /** False when somebody else has made this version meanwhile. */
    Uni<Boolean> add(SqlConnection tx, RetentionRules next);
}
