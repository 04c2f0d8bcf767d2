package org.foothold.samplecity.people;

import java.time.LocalDate;

/**
 * A name and the day it was first used: birth, marriage, or a deed.
 */
public record NameSince(LocalDate from, PersonName name) {}
