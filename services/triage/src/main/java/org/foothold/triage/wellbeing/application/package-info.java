/** Taking the instrument with somebody, and reading how it went over time. */
package org.foothold.triage.wellbeing.application;
