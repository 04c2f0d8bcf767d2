/** Parts are killed while commands arrive; a ledger kept outside the platform then finds what was lost, doubled or inverted. */
package org.foothold.bench.faults;
