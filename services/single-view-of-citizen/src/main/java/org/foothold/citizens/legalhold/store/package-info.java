/** The table of legal holds. */
package org.foothold.citizens.legalhold.store;
