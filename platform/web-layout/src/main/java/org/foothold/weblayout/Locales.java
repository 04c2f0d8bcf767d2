package org.foothold.weblayout;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The language of a request: {@code ?lang=} first, then the locale cookie that the front door sets, where the page speaks that language, else English. Every
 * template rendered within the request speaks it without being told.
 */
@ApplicationScoped
public class Locales {

    /** Name of the one locale cookie; the front door alone sets it. */
    public static final String COOKIE = "foothold_lang";

    public static final String PARAMETER = "lang";

    /** Languages that every page speaks, the first being the default. */
    public static final List<String> SUPPORTED = List.of("en", "cy");

    /** Every language in which some page can be read; somebody's choice of one is remembered on all pages. */
    public static final List<String> ALL = List.of("en", "cy", "ar", "bn", "pl", "ur");

    private static final Map<String, String> NAMES =
            Map.of("en", "English", "cy", "Cymraeg", "ar", "العربية", "bn", "বাংলা", "pl", "Polski", "ur", "اردو");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ur");

    private static final String KEY = "foothold.locale";

    /** Before authentication, so that a refusal speaks the reader's language too. */
    private static final int EARLY = 500;

    private final Instance<MoreLanguages> more;

    Locales(Instance<MoreLanguages> more) {
        this.more = more;
    }

    void rememberLanguage(@Observes Filters filters) {
        filters.register(
                rc -> {
                    rc.put(KEY, chosen(rc, offeredOn(rc.request().path())));
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
        return known != null ? known : chosen(rc, SUPPORTED);
    }

    /** What a language calls itself. */
    public static String nameOf(String language) {
        return NAMES.getOrDefault(language, language);
    }

    public static boolean isRightToLeft(String language) {
        return RIGHT_TO_LEFT.contains(language);
    }

    /** The value of the {@code dir} attribute beside this {@code lang}. */
    public static String directionOf(String language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }

    /** The languages in which the page at this path can be read. */
    List<String> offeredOn(String path) {
        return more.isResolvable()
                ? Stream.concat(SUPPORTED.stream(), more.get().on(path).stream())
                        .toList()
                : SUPPORTED;
    }

    /** What readers of this language are told about its translation, or null. */
    String noticeIn(String language) {
        return SUPPORTED.contains(language) || !more.isResolvable()
                ? null
                : more.get().noticeIn(language);
    }

    /** The request being answered on this thread, or null outside of one. */
    static RoutingContext currentRequest() {
        var container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? container.instance(CurrentVertxRequest.class).get().getCurrent()
                : null;
    }

    private static Locale chosen(RoutingContext rc, List<String> offered) {
        var asked = rc.queryParam(PARAMETER).stream()
                .filter(offered::contains)
                .findFirst()
                .orElse(null);
        if (asked == null) {
            Cookie cookie = rc.request().getCookie(COOKIE);
            asked = cookie != null && offered.contains(cookie.getValue()) ? cookie.getValue() : SUPPORTED.getFirst();
        }
        return Locale.of(asked);
    }
}
