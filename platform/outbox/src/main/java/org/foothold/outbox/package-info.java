/**
 * Events leave with the state change that they tell of, and are applied once: the outbox that Debezium reads, the inbox of
 * event ids, dead letters with their replay, and republishing of kept events.
 */
package org.foothold.outbox;
