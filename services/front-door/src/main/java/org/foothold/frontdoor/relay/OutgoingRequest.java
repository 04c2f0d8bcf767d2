package org.foothold.frontdoor.relay;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothold.frontdoor.DoorSettings;
import org.foothold.frontdoor.session.SessionCookies;
import org.foothold.webapi.Correlation;

/**
 * What a service hears of a request. Whatever speaks of who calls, from where and by which address is the door's to say: a client's own
 * words on these are dropped, so that no service can be told a lie.
 */
@ApplicationScoped
class OutgoingRequest {

    private static final Set<String> NOT_THE_CLIENTS_TO_SAY = Set.of(
            "forwarded",
            "foothold-acting-for",
            "remote-user",
            "traceparent",
            "tracestate",
            "via",
            "x-client-ip",
            "x-original-host",
            "x-original-url",
            "x-real-ip",
            "x-remote-user",
            "x-rewrite-url",
            "x-user",
            "true-client-ip");

    private static final List<String> NOT_THE_CLIENTS_TO_SAY_EITHER = List.of("x-forwarded-", "x-auth-");

    private final DoorSettings door;

    OutgoingRequest(DoorSettings door) {
        this.door = door;
    }

    void prepare(MultiMap headers, HttpServerRequest incoming, Route route, String accessToken) {
        List.copyOf(headers.names()).stream().filter(OutgoingRequest::spoofable).forEach(headers::remove);
        var url = door.url();
        headers.set("X-Forwarded-For", incoming.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", url.getScheme());
        headers.set("X-Forwarded-Host", url.getRawAuthority());
        headers.set("X-Forwarded-Port", Integer.toString(publicPort()));
        headers.set(Correlation.HEADER, incoming.response().headers().get(Correlation.HEADER));
        boolean sessionDecides = SessionCookies.among(headers);
        withoutSession(headers);
        if (route.identity()) {
            return;
        }
        if (accessToken != null) {
            headers.set("Authorization", "Bearer " + accessToken);
        } else if (sessionDecides) {
            headers.remove("Authorization");
        }
    }

    /** The session is between browser and door; services keep their own cookies, such as the quiz's. */
    private static void withoutSession(MultiMap headers) {
        var kept = SessionCookies.ofServices(headers).collect(Collectors.joining("; "));
        headers.remove("Cookie");
        if (!kept.isEmpty()) {
            headers.set("Cookie", kept);
        }
    }

    private int publicPort() {
        var url = door.url();
        return url.getPort() > 0 ? url.getPort() : "https".equals(url.getScheme()) ? 443 : 80;
    }

    private static boolean spoofable(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return NOT_THE_CLIENTS_TO_SAY.contains(lower)
                || NOT_THE_CLIENTS_TO_SAY_EITHER.stream().anyMatch(lower::startsWith);
    }
}
