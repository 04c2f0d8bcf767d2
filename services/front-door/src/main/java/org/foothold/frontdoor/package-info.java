/**
 * The front door: the one address that people and partners know. It signs people in, keeps their session in an encrypted cookie, routes
 * every path to the service that answers it with the caller's token, and holds the start page. It has no data of its own.
 */
package org.foothold.frontdoor;
