/** Telling what a caller may see from their role, organisation, teams and purpose. */
package org.foothold.dashboard.access.application;
