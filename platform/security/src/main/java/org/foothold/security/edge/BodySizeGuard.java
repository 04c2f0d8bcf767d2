package org.foothold.security.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Refuses a body that is too large before any of it is read. */
@Singleton
class BodySizeGuard implements Handler<RoutingContext> {

    private final long max;
    private final List<Pattern> largeAt;
    private final EdgeRefusal refusal;

    BodySizeGuard(EdgeConfig config, EdgeRefusal refusal) {
        this.max = config.body().max().asLongValue();
        this.largeAt = config.body().largeAt().orElse(List.of()).stream()
                .map(BodySizeGuard::pattern)
                .toList();
        this.refusal = refusal;
    }

    @Override
    public void handle(RoutingContext context) {
        if (isLargeAt(context.normalizedPath()) || fits(context)) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            refusal.answer(context, 413, "too-large", "Send at most " + max + " bytes, and say how many they are.");
        }
    }

    private boolean isLargeAt(String path) {
        return largeAt.stream().anyMatch(large -> large.matcher(path).matches());
    }

    private static Pattern pattern(String path) {
        String parts = Arrays.stream(path.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
        return Pattern.compile(path.contains("*") ? parts : parts + ".*");
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
