/** What people said to a use of their data. */
package org.foothold.citizens.consent.application;
