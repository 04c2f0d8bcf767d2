package org.foothold.citizens.request.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.subjectaccess.domain.Section;

/** Where copies wait for the officer and then for the person; sealed. */
public interface Copies {

    /** @param endsAt once it is released */
    record Copy(List<Section> sections, Instant madeAt, Optional<Instant> releasedAt, Optional<Instant> endsAt) {

        public Copy {
            sections = List.copyOf(sections);
        }

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Copy[" + madeAt + "]";
        }
    }

    /** In place of one made before. */
    Uni<Void> keep(SqlConnection tx, UUID request, Copy copy);

    Uni<Optional<Copy>> find(UUID request);

    Uni<Integer> dropThoseOver(Instant now);
}
