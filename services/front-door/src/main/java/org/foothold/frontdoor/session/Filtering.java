package org.foothold.frontdoor.session;

/** The order in which the door looks at a request; the higher, the earlier. Quarkus authenticates at 200 and authorises at 100. */
final class Filtering {

    static final int LANGUAGE = 400;
    static final int CROSS_SITE = 300;
    static final int KEYCLOAK = 250;
    static final int SESSION = 150;

    private Filtering() {}
}
