/** What records tell, read from the tables that keep them. */
package org.foothold.citizens.risk.store;
