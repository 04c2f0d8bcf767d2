package org.foothold.samplecity.sources;

import java.time.LocalDate;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.lives.LifeEvent;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.Person;

/**
 * One person's reason to stand in a file.
 *
 * @param number tells the cases of one household apart
 * @param takenOn when the clerk wrote the person down: with names and address of that day
 * @param event what the row is about
 */
record Case(Household household, Biography life, Person person, int number, LocalDate takenOn, LifeEvent event) {}
