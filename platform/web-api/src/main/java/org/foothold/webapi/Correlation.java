package org.foothold.webapi;

import io.quarkus.vertx.web.RouteFilter;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each request the id under which everything that follows from it is found: in the log, in events, in problems. Taken from
 * {@code X-Correlation-Id} when it is a UUID, made otherwise, and always sent back.
 */
public class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    public static final String LOG_KEY = "correlationId";

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    @RouteFilter(1000)
    void correlate(RoutingContext request) {
        String given = request.request().getHeader(HEADER);
        String id = given != null && UUID_TEXT.matcher(given).matches()
                ? given.toLowerCase()
                : UUID.randomUUID().toString();
        MDC.put(LOG_KEY, id);
        request.response().putHeader(HEADER, id);
        request.next();
    }
}
