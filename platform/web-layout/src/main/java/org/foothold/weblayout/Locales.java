package org.foothold.weblayout;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;

/**
 * The language of a request: {@code ?lang=} first, then the locale cookie that the front door sets, else English. Every
 * template rendered within the request speaks it without being told.
 */
@ApplicationScoped
public class Locales {

    /** Name of the one locale cookie; the front door alone sets it. */
    public static final String COOKIE = "foothold_lang";

    public static final String PARAMETER = "lang";

    /** Languages that the layout speaks, the first being the default. */
    public static final List<String> SUPPORTED = List.of("en", "cy");

    private static final String KEY = "foothold.locale";

    /** Before authentication, so that a refusal speaks the reader's language too. */
    private static final int EARLY = 500;

    void rememberLanguage(@Observes Filters filters) {
        filters.register(
                rc -> {
                    rc.put(KEY, chosen(rc));
                    rc.next();
                },
                EARLY);
    }

    void speakIt(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> {
            var rc = currentRequest();
            if (rc != null) {
                instance.setLocale(of(rc));
            }
        });
    }

    /** The language of this request. */
    public static Locale of(RoutingContext rc) {
        Locale known = rc.get(KEY);
        return known != null ? known : chosen(rc);
    }

    /** The request being answered on this thread, or null outside of one. */
    static RoutingContext currentRequest() {
        var container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? container.instance(CurrentVertxRequest.class).get().getCurrent()
                : null;
    }

    private static Locale chosen(RoutingContext rc) {
        var asked = rc.queryParam(PARAMETER).stream()
                .filter(SUPPORTED::contains)
                .findFirst()
                .orElse(null);
        if (asked == null) {
            Cookie cookie = rc.request().getCookie(COOKIE);
            asked = cookie != null && SUPPORTED.contains(cookie.getValue()) ? cookie.getValue() : SUPPORTED.getFirst();
        }
        return Locale.of(asked);
    }
}
