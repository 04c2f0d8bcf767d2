package org.foothold.citizens.golden.domain;

import java.time.LocalDate;
import org.foothold.citizens.person.domain.ContactPoint;

/**
 * A way to reach somebody that records know of.
 *
 * @param asOf the newest day a record gave it
 * @param source the system of that record
 */
public record ContactWay(ContactPoint point, String source, LocalDate asOf) {}
