package org.foothold.citizens.consent.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.consent.domain.How;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.events.Purpose;

/** A worker writes down what a person said to a use of their data. */
public record SayConsent(
        UUID citizen, Purpose purpose, Optional<String> organisation, Word word, How how, LocalDate saidOn) {}
