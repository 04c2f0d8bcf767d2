/** The tables of source records. */
package org.foothold.citizens.record.store;
