/** Erasures, and the search of all tables. */
package org.foothold.citizens.erasure.store;
