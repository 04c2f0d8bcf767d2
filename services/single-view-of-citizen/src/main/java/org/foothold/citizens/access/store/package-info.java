/** The index of looks. */
package org.foothold.citizens.access.store;
