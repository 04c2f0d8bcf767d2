package org.foothold.frontdoor.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.foothold.frontdoor.DoorSettings;
import org.foothold.weblayout.Locales;

/** Keeps the language that somebody chose with {@code ?lang=}, on every page of every service, for a year. */
class RememberLanguage {

    private static final Duration KEPT = Duration.ofDays(365);

    private final boolean secure;

    RememberLanguage(DoorSettings door) {
        secure = "https".equals(door.url().getScheme());
    }

    void register(@Observes Filters filters) {
        filters.register(this::remember, Filtering.LANGUAGE);
    }

    private void remember(RoutingContext rc) {
        rc.queryParam(Locales.PARAMETER).stream()
                .filter(Locales.ALL::contains)
                .findFirst()
                .ifPresent(language -> rc.response()
                        .addCookie(Cookie.cookie(Locales.COOKIE, language)
                                .setPath("/")
                                .setMaxAge(KEPT.toSeconds())
                                .setHttpOnly(true)
                                .setSecure(secure)
                                .setSameSite(CookieSameSite.LAX)));
        rc.next();
    }
}
