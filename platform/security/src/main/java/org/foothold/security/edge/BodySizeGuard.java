package org.foothold.security.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Refuses a body that is too large before any of it is read. */
@Singleton
class BodySizeGuard implements Handler<RoutingContext> {

    private final long max;
    private final List<String> largeAt;
    private final EdgeRefusal refusal;

    BodySizeGuard(EdgeConfig config, EdgeRefusal refusal) {
        this.max = config.body().max().asLongValue();
        this.largeAt = config.body().largeAt().orElse(List.of());
        this.refusal = refusal;
    }

    @Override
    public void handle(RoutingContext context) {
        if (largeAt.stream().anyMatch(context.normalizedPath()::startsWith) || fits(context)) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            refusal.answer(context, 413, "too-large", "Send at most " + max + " bytes, and say how many they are.");
        }
    }

    /** A body of unknown length is left to the server's own limit, unless that was raised for large files. */
    private boolean fits(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return largeAt.isEmpty() || !context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING);
        }
        try {
            return Long.parseLong(length) <= max;
        } catch (NumberFormatException notALength) {
            return false;
        }
    }
}
