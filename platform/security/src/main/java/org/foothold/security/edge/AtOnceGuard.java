package org.foothold.security.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Takes on no more requests at a time than can be answered in time, and says so at once to the others. Without it, a service that falls behind
 * works only on requests whose senders have given up and sent them again, and never gets out of that. Live streams, which stay open while
 * nothing happens, are not counted.
 */
@Singleton
class AtOnceGuard implements Handler<RoutingContext> {

    private final AtomicInteger underWay = new AtomicInteger();
    private final int most;
    private final EdgeRefusal refusal;

    AtOnceGuard(EdgeConfig config, EdgeRefusal refusal) {
        this.most = config.atOnce();
        this.refusal = refusal;
    }

    @Override
    public void handle(RoutingContext context) {
        if (!isCounted(context)) {
            context.next();
        } else if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            context.response().putHeader("Retry-After", "1");
            refusal.answer(
                    context, 503, "unavailable", "Too much is being asked at once: wait a second, then try again.");
        } else {
            context.addEndHandler(ended -> underWay.decrementAndGet());
            context.next();
        }
    }

    private static boolean isCounted(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        return !context.normalizedPath().startsWith("/q/")
                && (accepted == null || !accepted.contains("text/event-stream"));
    }
}
