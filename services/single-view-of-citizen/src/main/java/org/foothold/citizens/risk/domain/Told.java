package org.foothold.citizens.risk.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.kernel.Personal;

/**
 * What one record tells, apart from who it is about.
 *
 * @param asOf the day its facts are of
 * @param postcode where the person lived by it
 * @param facts as the mapping of its source names them, such as {@code weeks}
 */
public record Told(
        UUID record,
        String source,
        String category,
        LocalDate asOf,
        Optional<Personal<String>> postcode,
        Personal<Map<String, String>> facts) {

    /** What it says of something; empty when it says nothing. */
    public Optional<String> says(String fact) {
        return Optional.ofNullable(facts.reveal().get(fact)).map(String::strip).filter(said -> !said.isEmpty());
    }
}
