package org.foothold.frontdoor.relay;

import io.vertx.core.http.HttpServerRequest;

/** How a request expects to be answered, which matters most when something is wrong. */
public enum Asker {

    /** A person who follows a link or sends a form and wants to see a page. */
    NAVIGATION,
    /** A browser's stream of server-sent events, which would end for good on an error. */
    STREAM,
    /** A script or a program, which reads statuses. */
    PROGRAM;

    public static Asker of(HttpServerRequest request) {
        var accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/event-stream")) {
            return STREAM;
        }
        var mode = request.getHeader("Sec-Fetch-Mode");
        boolean page = mode != null ? mode.equals("navigate") : accept != null && accept.contains("text/html");
        return page && !request.path().startsWith("/api/") ? NAVIGATION : PROGRAM;
    }
}
