package org.foothold.citizens.imports.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.kernel.Personal;

/**
 * A good row: one record of one source about one person.
 *
 * @param sourceId what its system calls it
 * @param observedOn the day the fact is of, where the source gives one
 * @param facts what else the row says, as written
 * @param restrictedTo the only team that may see the person; empty when any may
 * @param contentHash equal when nothing the mapping reads has changed
 */
public record SourceRow(
        String sourceId,
        Optional<LocalDate> observedOn,
        PersonDetails person,
        Personal<Map<String, String>> facts,
        Optional<String> restrictedTo,
        String contentHash) {}
