/** What the tests of services stand on: real servers, tokens without Keycloak, and probes for events on Kafka. */
package org.foothold.testing;
