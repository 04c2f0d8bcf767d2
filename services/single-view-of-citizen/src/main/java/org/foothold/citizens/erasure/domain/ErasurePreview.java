package org.foothold.citizens.erasure.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.legalhold.domain.LegalHold;
import org.foothold.citizens.subject.domain.HeldIn;

/**
 * What an erasure would do.
 *
 * @param state to be given with the confirmation: another state means that something has changed since
 * @param goes rows that will go, by table
 * @param stays rows that stay, by table; {@link HeldIn#stays} says why
 * @param hold what stands against it
 */
public record ErasurePreview(
        UUID citizen,
        String reference,
        String state,
        Map<HeldIn, Long> goes,
        Map<HeldIn, Long> stays,
        Optional<LegalHold> hold) {}
