/** What a benchmark found: rows of figures, as a table and as JSON. */
package org.foothold.bench.report;
