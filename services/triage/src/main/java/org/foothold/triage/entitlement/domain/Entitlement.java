package org.foothold.triage.entitlement.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.foothold.triage.questionset.domain.Text;

/**
 * A benefit, scheme or discount as the catalogue describes it. Whom it may be for stands in the table of the same name.
 *
 * @param what one sentence of what it is
 * @param apply where to ask for it
 * @param source what its rule was taken from
 * @param checked when somebody held the rule against its source; empty where nobody has yet, and then the rule is kept wide
 */
public record Entitlement(
        String code, Set<Nation> nations, Text name, Text what, URI apply, URI source, Optional<LocalDate> checked) {}
