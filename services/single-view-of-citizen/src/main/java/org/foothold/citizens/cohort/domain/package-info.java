/** A cohort: people described by conditions on what is known of them. */
package org.foothold.citizens.cohort.domain;
