package org.foothold.security;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.foothold.security.command.CommandInFlight;
import org.foothold.security.command.IdempotencyKeyMissing;
import org.foothold.security.command.IdempotencyKeyReused;
import org.foothold.webapi.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** How refusals look from outside: not signed in is 401; not allowed looks exactly as if it were not there. */
public class Refusals {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response notSignedIn(UnauthorizedException refused, HttpHeaders request) {
        return signInNeeded(request);
    }

    @ServerExceptionMapper
    public Response notProved(AuthenticationFailedException refused, HttpHeaders request) {
        return signInNeeded(request);
    }

    /** Keycloak's keys were never read since the start, so nobody's token can be checked. */
    @ServerExceptionMapper
    public Response cannotBeProvedNow(OIDCException keycloakIsAway, HttpHeaders request) {
        Response problem =
                problems.of(503, "unavailable", null, reader(request)).response();
        return Response.fromResponse(problem).header(HttpHeaders.RETRY_AFTER, 5).build();
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException refused, HttpHeaders request) {
        return problems.of(404, "not-found", null, reader(request)).response();
    }

    @ServerExceptionMapper
    public Response noPurpose(PurposeMissing refused, HttpHeaders request) {
        return problems.of(400, "purpose-missing", refused.getMessage(), reader(request))
                .response();
    }

    @ServerExceptionMapper
    public Response noKey(IdempotencyKeyMissing refused, HttpHeaders request) {
        return problems.of(400, "idempotency-key-missing", refused.getMessage(), reader(request))
                .response();
    }

    @ServerExceptionMapper
    public Response reusedKey(IdempotencyKeyReused refused, HttpHeaders request) {
        return problems.of(422, "idempotency-key-reused", refused.getMessage(), reader(request))
                .response();
    }

    @ServerExceptionMapper
    public Response inFlight(CommandInFlight refused, HttpHeaders request) {
        Response problem = problems.of(409, "idempotency-key-in-flight", refused.getMessage(), reader(request))
                .response();
        return Response.fromResponse(problem).header(HttpHeaders.RETRY_AFTER, 1).build();
    }

    private Response signInNeeded(HttpHeaders request) {
        Response problem =
                problems.of(401, "sign-in-needed", null, reader(request)).response();
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    private static Locale reader(HttpHeaders request) {
        return request.getAcceptableLanguages().stream()
                .filter(language -> language.getLanguage().equals("cy"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
