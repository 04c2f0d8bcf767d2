package org.foothold.security.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.foothold.webapi.SentFrom;

/** Refuses what another site makes a browser send here. */
@Singleton
class CrossSiteGuard implements Handler<RoutingContext> {

    private final EdgeRefusal refusal;

    CrossSiteGuard(EdgeRefusal refusal) {
        this.refusal = refusal;
    }

    @Override
    public void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        SentFrom sent = new SentFrom(
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
}
