package org.foothold.citizens.erasure.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody was erased.
 *
 * @param citizen an id that leads to nobody
 * @param reference of the request
 * @param removed how many rows went, by table
 * @param proof what was found of them afterwards; absent until it was searched for, and for ever when the process ended before
 */
public record Erasure(
        UUID id,
        UUID citizen,
        String reference,
        String erasedBy,
        Instant erasedAt,
        Map<String, Long> removed,
        Optional<Proof> proof) {

    /**
     * A search of all tables for what was known of the person.
     *
     * @param sought how many values were searched for
     * @param ofOthers how many were not, because records of other people have them too
     * @param traces rows found, by table; a table without any stands with 0
     */
    public record Proof(Instant at, int sought, int ofOthers, Map<String, Long> traces) {

        public boolean isClean() {
            return traces.values().stream().allMatch(found -> found == 0);
        }
    }
}
