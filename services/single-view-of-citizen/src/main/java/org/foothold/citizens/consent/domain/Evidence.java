package org.foothold.citizens.consent.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How it is known that somebody said something.
 *
 * @param how absent for words that were kept before this was asked
 * @param recordedBy the worker, or the service, that wrote it down
 */
public record Evidence(Optional<How> how, Optional<LocalDate> saidOn, Optional<String> recordedBy) {}
