package org.foothold.weblayout;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What the base page asks about the deployment and the request it is rendered in; templates call it {@code cdi:frame}. */
@Named("frame")
@ApplicationScoped
public class PageFrame {

    /** The address of the exit, at the front door. */
    public static final String EXIT = "/exit";

    private final LayoutSettings settings;
    private final Assets assets;
    private final Locales locales;

    PageFrame(LayoutSettings settings, Assets assets, Locales locales) {
        this.settings = settings;
        this.assets = assets;
        this.locales = locales;
    }

    /** One language of the switch, named in itself. */
    public record Language(String code, String name, String href) {}

    public String councilName(String language) {
        var theme = theme();
        return "cy".equals(language) ? theme.nameCy().orElse(theme.name()) : theme.name();
    }

    public LayoutSettings.Theme theme() {
        var theme = settings.themes().get(settings.council());
        return theme != null ? theme : settings.themes().get("sampleton");
    }

    public String phase() {
        return settings.phase();
    }

    /** Where "Exit this page" leads: by way of the front door, which forgets what this browser was in the middle of. */
    public String exitTo() {
        return EXIT;
    }

    /** The page of somebody else where the exit ends. */
    public URI elsewhere() {
        return URI.create(settings.exitTo());
    }

    public String asset(String file) {
        return assets.url(file);
    }

    public boolean signedIn() {
        var identity = identity();
        return identity != null && !identity.isAnonymous();
    }

    public List<Navigation.Item> navigation() {
        return Navigation.menu(roles(), path());
    }

    /** Everything that the reader comes for; the start page lists it. */
    public List<Navigation.Item> work() {
        return Navigation.all(roles());
    }

    /** Whether the reader comes for more than their own page. */
    public boolean works() {
        return Navigation.works(roles());
    }

    private Set<String> roles() {
        var identity = identity();
        return identity == null ? Set.of() : identity.getRoles();
    }

    /** Links to this same page in each language it can be read in; what else stands in the query is kept. */
    public List<Language> languages() {
        return locales.offeredOn(path()).stream()
                .map(code -> new Language(code, Locales.nameOf(code), inLanguage(code)))
                .toList();
    }

    /** What is to be told about the translation this page is read in, or null. */
    public String translationNotice(String language) {
        return locales.noticeIn(language);
    }

    private String inLanguage(String code) {
        var rc = Locales.currentRequest();
        var query = new StringBuilder();
        if (rc != null) {
            rc.queryParams().forEach(parameter -> {
                if (!Locales.PARAMETER.equals(parameter.getKey())) {
                    query.append(encoded(parameter.getKey()))
                            .append('=')
                            .append(encoded(parameter.getValue()))
                            .append('&');
                }
            });
        }
        return path() + "?" + query + Locales.PARAMETER + "=" + code;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static String path() {
        RoutingContext rc = Locales.currentRequest();
        return rc == null ? "/" : rc.request().path();
    }

    private static SecurityIdentity identity() {
        RoutingContext rc = Locales.currentRequest();
        return rc == null ? null : WhoIsReading.of(rc);
    }
}
