/** Calls to other services: as this service, for the person at hand, with their purpose. */
package org.foothold.security.outgoing;
