/** Defining cohorts, counting them, and handing out who is in them. */
package org.foothold.citizens.cohort.application;
