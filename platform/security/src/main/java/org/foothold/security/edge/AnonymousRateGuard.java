package org.foothold.security.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Holds back a client without a token that calls too often. Clients are told apart by the address the front door saw; the
 * limit protects the service, not a person, and each replica counts for itself.
 */
@Singleton
class AnonymousRateGuard implements Handler<RoutingContext> {

    private final TokenBuckets buckets;
    private final boolean limited;
    private final EdgeRefusal refusal;

    AnonymousRateGuard(EdgeConfig config, EdgeRefusal refusal) {
        EdgeConfig.Anonymous anonymous = config.anonymous();
        this.limited = anonymous.perSecond() > 0;
        this.buckets = new TokenBuckets(Math.max(1, anonymous.perSecond()), anonymous.burst(), anonymous.remembered());
        this.refusal = refusal;
    }

    @Override
    public void handle(RoutingContext context) {
        Duration wait = isCounted(context) ? buckets.take(client(context), System.nanoTime()) : Duration.ZERO;
        if (wait.isZero()) {
            context.next();
        } else {
            long seconds = Math.max(1, wait.toSeconds() + 1);
            context.response().putHeader("Retry-After", Long.toString(seconds));
            refusal.answer(context, 429, "too-many-requests", "Wait " + seconds + " seconds, then try again.");
        }
    }

    private boolean isCounted(RoutingContext context) {
        String path = context.normalizedPath();
        return limited
                && !context.request().headers().contains(HttpHeaders.AUTHORIZATION)
                && !path.startsWith("/q/")
                && !path.startsWith("/assets/");
    }

    private static String client(RoutingContext context) {
        SocketAddress address = context.request().remoteAddress();
        return address == null ? "unknown" : address.hostAddress();
    }
}
