package org.foothold.security;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.foothold.events.Purpose;

/**
 * The purpose a person chose for the case they are on, remembered for the pages of one service. The cookie says nothing
 * about anyone and grants nothing: it is what the person states, and every look is recorded with it.
 */
public final class PurposeChoice {

    /** What a worker may choose among on a page. */
    public static final List<Purpose> OFFERED = List.of(Purpose.EARLY_HELP, Purpose.REFERRAL, Purpose.SAFEGUARDING);

    private static final int ONE_SHIFT = 8 * 60 * 60;

    private PurposeChoice() {}

    /** The purpose of a code; empty when it is none of those {@link #OFFERED}. */
    public static Optional<Purpose> offered(String code) {
        return Purpose.of(code).filter(OFFERED::contains);
    }

    /**
     * Where a reader without a purpose goes, and what they come back to.
     *
     * @param page the page that asks
     */
    public static Response askFirst(String page, RoutingContext request) {
        return Response.seeOther(UriBuilder.fromPath(page)
                        .queryParam("next", "{next}")
                        .build(request.request().uri()))
                .build();
    }

    /** Remembers a choice, for every page of every service: a worker says once what the case is. The door forgets it at sign-out. */
    public static NewCookie remember(Purpose purpose) {
        return new NewCookie.Builder(RequestPurpose.COOKIE)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .value(purpose.code())
                .maxAge(ONE_SHIFT)
                .build();
    }
}
