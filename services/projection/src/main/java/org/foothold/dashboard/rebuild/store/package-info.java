/** Generations under construction, in PostgreSQL. */
package org.foothold.dashboard.rebuild.store;
