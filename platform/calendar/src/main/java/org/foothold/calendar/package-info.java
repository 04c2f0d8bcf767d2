/** When things happen and when they are due: the one clock, bank holidays and the hours in which a council works. */
package org.foothold.calendar;
