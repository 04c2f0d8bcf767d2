/** The pages of cohorts. */
package org.foothold.citizens.cohort.web;
