package org.foothold.security.outgoing;

import io.quarkus.rest.client.reactive.ReactiveClientHeadersFactory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.foothold.security.CallerToken;
import org.foothold.security.CurrentCaller;
import org.foothold.webapi.Correlation;
import org.jboss.logging.MDC;

/**
 * The headers of a call to another service: its own service token, and where a request is at hand the person it acts for,
 * their purpose and the correlation id. From a consumer or a schedule the service speaks for itself.
 *
 * <pre>{@code
 * @RegisterRestClient(configKey = "citizens")
 * @RegisterClientHeaders(OutgoingCallHeaders.class)
 * interface Citizens { … }
 * }</pre>
 */
@ApplicationScoped
public class OutgoingCallHeaders extends ReactiveClientHeadersFactory {

    private final ServiceToken serviceToken;
    private final CurrentCaller caller;
    private final CallerToken callerToken;

    OutgoingCallHeaders(ServiceToken serviceToken, CurrentCaller caller, CallerToken callerToken) {
        this.serviceToken = serviceToken;
        this.caller = caller;
        this.callerToken = callerToken;
    }

    @Override
    public Uni<MultivaluedMap<String, String>> getHeaders(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        if (MDC.get(Correlation.LOG_KEY) instanceof String correlation) {
            headers.putSingle(Correlation.HEADER, correlation);
        }
        if (caller.isKnown()) {
            caller.get().purpose().ifPresent(purpose -> headers.putSingle("Foothold-Purpose", purpose.code()));
            callerToken.ofPerson().ifPresent(token -> headers.putSingle("Foothold-Acting-For", token));
        }
        return serviceToken.get().map(token -> {
            token.ifPresent(value -> headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + value));
            return headers;
        });
    }
}
