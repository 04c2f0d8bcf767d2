package org.foothold.frontdoor.relay;

/**
 * Where one request goes.
 *
 * @param uri path and query as the origin knows them
 * @param identity true for Keycloak, which knows its callers by its own cookies and never by ours
 */
record Route(Origin origin, String uri, boolean identity) {}
