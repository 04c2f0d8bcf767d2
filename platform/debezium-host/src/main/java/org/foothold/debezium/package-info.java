/** Runs the connectors of deploy/kafka on one machine: each service's outbox, read from the database's log, goes to Kafka. */
package org.foothold.debezium;
