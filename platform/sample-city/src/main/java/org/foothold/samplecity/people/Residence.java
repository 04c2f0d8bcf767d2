package org.foothold.samplecity.people;

import java.time.LocalDate;
import org.foothold.samplecity.town.Address;

/**
 * A time at an address.
 *
 * @param from the day of moving in
 */
public record Residence(LocalDate from, Address address) {}
