/** The numbers of triage as JSON. */
package org.foothold.dashboard.insight.api;
