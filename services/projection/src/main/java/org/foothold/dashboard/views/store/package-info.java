/** The view tables in PostgreSQL: folded batches in, one statement per table. */
package org.foothold.dashboard.views.store;
