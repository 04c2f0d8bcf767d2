/** The numbers of triage as a page and as a file. */
package org.foothold.dashboard.insight.web;
