package org.foothold.frontdoor.relay;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.foothold.frontdoor.DoorSettings;
import org.foothold.frontdoor.session.Session;

/** Passes every request that has a route on to its service, with the caller's token, and the answer back, streams unbuffered. */
@ApplicationScoped
class Relay {

    /** Each live stream holds a connection of its own to the service. */
    private static final int CONNECTIONS_PER_SERVICE = 1000;

    private static final int HEADER_SIZE = 32 * 1024;

    private final Routes routes;
    private final OutgoingRequest outgoing;
    private final IncomingAnswer answers;
    private final DoorSettings door;
    private final HttpClient client;

    Relay(Vertx vertx, Routes routes, OutgoingRequest outgoing, IncomingAnswer answers, DoorSettings door) {
        this.routes = routes;
        this.outgoing = outgoing;
        this.answers = answers;
        this.door = door;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setName("relay")
                .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                .setMaxHeaderSize(HEADER_SIZE)
                .setKeepAliveTimeout(15)
                .setConnectTimeout((int) door.connectWithin().toMillis()));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    void register(@Observes Router router) {
        router.route().order(-1).handler(this::relay);
    }

    private void relay(RoutingContext rc) {
        var incoming = rc.request();
        routes.of(rc.normalizedPath(), incoming.uri())
                .ifPresentOrElse(
                        route -> HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                                .origin(context -> connect(route, Asker.of(incoming)))
                                .addInterceptor(new OneExchange(rc, route))
                                .handle(incoming),
                        rc::next);
    }

    private Future<HttpClientRequest> connect(Route route, Asker asker) {
        var origin = route.origin();
        return client.request(new RequestOptions()
                .setHost(origin.host())
                .setPort(origin.port())
                .setSsl(origin.secure())
                .setIdleTimeout(asker == Asker.STREAM ? 0 : door.answerWithin().toMillis()));
    }

    /** One request and its answer, as the proxy lets us see them. */
    private final class OneExchange implements ProxyInterceptor {

        private final RoutingContext rc;
        private final Route route;

        OneExchange(RoutingContext rc, Route route) {
            this.rc = rc;
            this.route = route;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
            var token = route.identity() ? null : Session.accessToken(rc);
            var request = exchange.request();
            request.setURI(route.uri());
            outgoing.prepare(request.headers(), rc.request(), route, token);
            return exchange.sendRequest()
                    .recover(failure -> Future.succeededFuture(
                            answers.unreachable(request.release().response(), failure)))
                    .compose(answer -> answers.fitting(rc, route, token != null, answer));
        }
    }
}
