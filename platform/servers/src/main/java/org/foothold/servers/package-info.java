/** Starts the real PostgreSQL, Kafka and Keycloak, each in a process of its own, from archives that the build fetched. */
package org.foothold.servers;
