package org.foothold.samplecity.lives;

import java.time.LocalDate;

/**
 * A fact of a life.
 *
 * @param member whose, by place in the household
 * @param pence the sum it is about, zero where it is about none
 * @param detail a code: the benefit, the reason of a contact
 */
public record LifeEvent(LocalDate on, Happening what, int member, int pence, String detail) {}
