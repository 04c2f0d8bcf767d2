package org.foothold.citizens.linking.domain;

import java.util.List;
import java.util.UUID;

/** What a matcher decided about one record. The rule is kept with the link: it is the answer to "why do you think so?". */
public sealed interface Decision {

    /** The code of the rule that decided. */
    String rule();

    /** Nobody known: the record is the first of a new citizen. */
    record SomebodyNew(String rule) implements Decision {}

    /**
     * The record belongs to a known citizen. Where it shows that several were one, the others are absorbed: their records
     * are linked anew and their ids lead to the survivor.
     */
    record Known(UUID citizenId, List<UUID> absorbed, String rule) implements Decision {
        public Known {
            absorbed = List.copyOf(absorbed);
        }
    }
}
