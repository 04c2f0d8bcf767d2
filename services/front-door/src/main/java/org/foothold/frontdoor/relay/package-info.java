/** Passing requests on to the services, and their answers back. */
package org.foothold.frontdoor.relay;
