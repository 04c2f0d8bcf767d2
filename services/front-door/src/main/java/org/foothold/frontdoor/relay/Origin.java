package org.foothold.frontdoor.relay;

import java.net.URI;

/** A place behind the door that answers requests. */
record Origin(String name, boolean secure, String host, int port) {

    static Origin of(String name, URI base) {
        boolean secure = "https".equals(base.getScheme());
        int port = base.getPort() > 0 ? base.getPort() : secure ? 443 : 80;
        return new Origin(name, secure, base.getHost(), port);
    }
}
