/** The records of a person, read from the tables that keep them. */
package org.foothold.citizens.golden.store;
