package org.foothold.security;

import jakarta.ws.rs.core.NewCookie;
import org.foothold.events.Purpose;

/**
 * The purpose a person chose for the case they are on, remembered for the pages of one service. The cookie says nothing
 * about anyone and grants nothing: it is what the person states, and every look is recorded with it.
 */
public final class PurposeChoice {

    private static final int ONE_SHIFT = 8 * 60 * 60;

    private PurposeChoice() {}

    /**
     * Remembers a choice.
     *
     * @param path where it holds, for example {@code /dashboard}
     */
    public static NewCookie remember(Purpose purpose, String path) {
        return cookie(path).value(purpose.code()).maxAge(ONE_SHIFT).build();
    }

    /** Forgets it: the case is closed, or the person works on another. */
    public static NewCookie forget(String path) {
        return cookie(path).value("").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String path) {
        return new NewCookie.Builder(RequestPurpose.COOKIE)
                .path(path)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT);
    }
}
