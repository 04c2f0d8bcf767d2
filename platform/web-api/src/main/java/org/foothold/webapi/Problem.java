package org.foothold.webapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.foothold.kernel.FieldError;

/**
 * What went wrong, as problem details (RFC 9457): a stable type, a title a person can read, and what to do about it.
 *
 * @param type stable URI, for example {@code urn:foothold:problem:invalid-input}
 * @param title in the reader's language
 * @param status the HTTP status
 * @param detail what is wrong here and what to do; null where the title says it all
 * @param correlationId under which the operator finds this request in the log
 * @param errors the fields that are wrong; absent when the request as a whole is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, String correlationId, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The answer that carries this problem. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
