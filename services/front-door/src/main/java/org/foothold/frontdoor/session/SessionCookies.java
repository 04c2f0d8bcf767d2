package org.foothold.frontdoor.session;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.NewCookie;
import java.util.stream.Stream;

/**
 * The cookies that carry a session or a sign-in under way, in chunks or whole. They are read from the header as it came: a cookie that a parser would rather
 * not see is still a claim to have a session.
 */
public final class SessionCookies {

    private static final String SESSION = "q_session";
    private static final String SIGNING_IN = "q_auth";

    /** In which services keep what a worker said their case is. */
    private static final String PURPOSE = "foothold_purpose";

    private SessionCookies() {}

    /** Whether the request claims to have a session. */
    public static boolean among(MultiMap headers) {
        return sent(headers).anyMatch(cookie -> cookie.startsWith(SESSION));
    }

    /** Everything that was sent as a cookie and is not between browser and door alone. */
    public static Stream<String> ofServices(MultiMap headers) {
        return sent(headers).filter(cookie -> !cookie.startsWith(SESSION) && !cookie.startsWith(SIGNING_IN));
    }

    /** Takes away what the worker said their case is. */
    static NewCookie noPurpose() {
        return new NewCookie.Builder(PURPOSE)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .value("")
                .maxAge(0)
                .build();
    }

    /** Takes a session that no longer holds away from the browser. */
    static void forget(MultiMap headers, HttpServerResponse response, boolean secure) {
        sent(headers)
                .filter(cookie -> cookie.startsWith(SESSION))
                .map(cookie -> cookie.split("=", 2)[0])
                .distinct()
                .forEach(name -> response.addCookie(Cookie.cookie(name, "")
                        .setPath("/")
                        .setMaxAge(0)
                        .setHttpOnly(true)
                        .setSecure(secure)
                        .setSameSite(CookieSameSite.LAX)));
    }

    /** Each cookie as {@code name=value}. */
    private static Stream<String> sent(MultiMap headers) {
        return headers.getAll("Cookie").stream()
                .flatMap(line -> Stream.of(line.split(";")))
                .map(String::strip);
    }
}
