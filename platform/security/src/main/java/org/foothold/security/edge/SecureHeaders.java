package org.foothold.security.edge;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foothold.webapi.ContentPolicy;

/**
 * The headers that tell a browser what our answers may do: load from ourselves alone, run one known inline script, be framed
 * by nobody, and stay out of every cache. What an answer sets itself is left as it is (assets are cached for ever).
 */
@Singleton
class SecureHeaders implements Handler<RoutingContext> {

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecureHeaders(EdgeConfig config) {
        headers.put("Content-Security-Policy", ContentPolicy.allowing(config.inlineScript()));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
    }

    @Override
    public void handle(RoutingContext context) {
        boolean encrypted = "https".equals(context.request().scheme());
        context.addHeadersEndHandler(sent -> complete(context.response().headers(), encrypted));
        context.next();
    }

    private void complete(MultiMap answer, boolean encrypted) {
        headers.forEach((name, value) -> {
            if (!answer.contains(name)) {
                answer.set(name, value);
            }
        });
        if (encrypted && !answer.contains("Strict-Transport-Security")) {
            answer.set("Strict-Transport-Security", ONE_YEAR);
        }
    }
}
