package org.foothold.security.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Refuses what another site makes a browser send here. Browsers say themselves where a request comes from; SameSite cookies
 * alone do not suffice, since another port on the same host is the same site.
 */
@Singleton
class CrossSiteGuard implements Handler<RoutingContext> {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final EdgeRefusal refusal;

    CrossSiteGuard(EdgeRefusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        Sent sent = new Sent(
                request.method().name(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader(HttpHeaders.ORIGIN),
                request.scheme() + "://" + request.authority(),
                request.headers().contains(HttpHeaders.COOKIE));
        if (sent.isOurs()) {
            context.next();
        } else {
            refusal.answer(context, 403, "cross-site", "Go to our own page and send it from there.");
        }
    }

    /**
     * What a request says of where it comes from.
     *
     * @param site {@code Sec-Fetch-Site}, null from programs and very old browsers
     * @param origin {@code Origin}, null where not sent
     * @param own our own scheme and authority, as the browser sees them
     */
    record Sent(String method, String site, String origin, String own, boolean withCookie) {

        /** A browser's own word counts first, then the origin; without either, only what carries no cookie. */
        boolean isOurs() {
            if (HARMLESS.contains(method)) {
                return true;
            }
            if (site != null) {
                return OWN.contains(site);
            }
            return origin != null ? origin.equals(own) : !withCookie;
        }
    }
}
