package org.foothold.dashboard.access.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Answers 304 when the client has the very same answer already. The work is done, and a look recorded, either way. */
public final class ETags {

    private static final int ENOUGH = 18;

    private ETags() {}

    /** @param answer a record of values, whose text form says all that is in it */
    public static Response answer(String known, Object answer) {
        EntityTag tag = new EntityTag(digest(answer.toString()), true);
        Response.ResponseBuilder response = tag.toString().equals(known)
                ? Response.notModified(tag)
                : Response.ok(answer).tag(tag);
        return response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Foothold-Purpose")
                .build();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, ENOUGH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
