package org.foothold.webapi;

import java.util.Set;

/**
 * What a request says of where it comes from. Browsers say so themselves; SameSite cookies alone do not suffice, since another port on
 * the same host is the same site.
 *
 * @param site {@code Sec-Fetch-Site}, null from programs and very old browsers
 * @param origin {@code Origin}, null where not sent
 * @param own our own scheme and authority, as the browser sees them
 */
public record SentFrom(String method, String site, String origin, String own, boolean withCookie) {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    /** A browser's own word counts first, then the origin; without either, only what carries no cookie. */
    public boolean isOurs() {
        if (HARMLESS.contains(method)) {
            return true;
        }
        if (site != null) {
            return OWN.contains(site);
        }
        return origin != null ? origin.equals(own) : !withCookie;
    }
}
