/** The table of consents. */
package org.foothold.citizens.consent.store;
