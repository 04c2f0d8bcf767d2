/** People as they are found in PostgreSQL, by trigrams and exact values. */
package org.foothold.citizens.search.store;
