package org.foothold.triage.assessment.web;

import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.assessment.application.AssessmentKey;
import org.foothold.triage.assessment.application.AssessmentSecret;
import org.foothold.triage.assessment.domain.AssessmentId;

/** The cookie that holds an anonymous visitor's key. It ends with the browser, and no script can read it. */
public final class VisitCookie {
    public static final String NAME = "foothold_triage";
    private static final String PATH = "/triage";

    private VisitCookie() {}

    static Optional<AssessmentKey> read(String value) {
        if (value == null || !value.matches("[0-9a-f-]{36}\\.[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AssessmentKey(
                    new AssessmentId(UUID.fromString(value.substring(0, 36))),
                    new AssessmentSecret(value.substring(37))));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static NewCookie holding(AssessmentKey key, boolean secure) {
        return cookie(key.id() + "." + key.secret().orElseThrow().value(), secure)
                .build();
    }

    /** @param seconds after which it leaves the device */
    static NewCookie holding(AssessmentKey key, boolean secure, int seconds) {
        return cookie(key.id() + "." + key.secret().orElseThrow().value(), secure)
                .maxAge(seconds)
                .build();
    }

    static NewCookie gone(boolean secure) {
        return cookie("", secure).maxAge(0).build();
    }

    private static NewCookie.Builder cookie(String value, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(PATH)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
