package org.foothold.security;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.foothold.events.Purpose;

/** Finds the purpose of a request: the header, the choice remembered for the pages, or what the page itself is for. */
final class RequestPurpose {

    static final String HEADER = "Foothold-Purpose";
    static final String COOKIE = "foothold_purpose";
    private static final String SETTLED = "foothold.purpose";

    private RequestPurpose() {}

    static Optional<Purpose> of(RoutingContext request) {
        if (request == null) {
            return Optional.empty();
        }
        Purpose settled = request.get(SETTLED);
        if (settled != null) {
            return Optional.of(settled);
        }
        if (isInHeader(request)) {
            return Purpose.of(request.request().getHeader(HEADER));
        }
        Cookie chosen = request.request().getCookie(COOKIE);
        return Optional.ofNullable(chosen).flatMap(cookie -> Purpose.of(cookie.getValue()));
    }

    static boolean isInHeader(RoutingContext request) {
        return request.request().getHeader(HEADER) != null;
    }

    /** Fixes the purpose for the rest of this request. */
    static void settle(RoutingContext request, Purpose purpose) {
        request.put(SETTLED, purpose);
    }
}
