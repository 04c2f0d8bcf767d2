/** The tables of retention rules and runs, and the records that are due. */
package org.foothold.citizens.retention.store;
