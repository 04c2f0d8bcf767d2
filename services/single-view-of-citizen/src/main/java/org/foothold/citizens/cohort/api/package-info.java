/** Cohorts over HTTP. */
package org.foothold.citizens.cohort.api;
