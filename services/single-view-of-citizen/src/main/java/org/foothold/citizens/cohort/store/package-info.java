/** The tables of cohorts and of what is known of everybody. */
package org.foothold.citizens.cohort.store;
