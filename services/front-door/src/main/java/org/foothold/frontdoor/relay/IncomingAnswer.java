package org.foothold.frontdoor.relay;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import org.foothold.frontdoor.pages.Away;
import org.foothold.frontdoor.pages.PlainPages;
import org.foothold.webapi.Problem;
import org.jboss.logging.Logger;

/**
 * Makes a service's answer fit the one who asked: a person meets pages, never a bare status; a stream that cannot be had now is an empty
 * one, so that the browser asks again; programs get what the service said.
 */
@ApplicationScoped
class IncomingAnswer {

    private static final Logger LOG = Logger.getLogger(IncomingAnswer.class);

    private final PlainPages pages;

    IncomingAnswer(PlainPages pages) {
        this.pages = pages;
    }

    /** What stands for the answer of a service that cannot be reached or does not answer in time. */
    ProxyResponse unreachable(ProxyResponse answer, Throwable failure) {
        LOG.warnf("A service does not answer: %s", failure.getMessage());
        answer.headers().clear();
        return answer.setStatusCode(failure instanceof TimeoutException ? 504 : 502)
                .putHeader("Retry-After", "5")
                .setBody(Body.body(Buffer.buffer()));
    }

    Future<ProxyResponse> fitting(RoutingContext rc, Route route, boolean signedIn, ProxyResponse answer) {
        int status = answer.getStatusCode();
        boolean away = status >= 502 && status <= 504;
        return switch (Asker.of(rc.request())) {
            case STREAM -> Future.succeededFuture(away ? emptyStream(answer) : uncompressed(answer));
            case NAVIGATION -> page(rc, route, signedIn, answer);
            case PROGRAM -> Future.succeededFuture(away && !isProblem(answer) ? problem(rc, answer) : answer);
        };
    }

    private Future<ProxyResponse> page(RoutingContext rc, Route route, boolean signedIn, ProxyResponse answer) {
        int status = answer.getStatusCode();
        if (status == 401 && !route.identity() && !signedIn) {
            return Future.succeededFuture(signIn(rc, answer));
        }
        if (status < 400 || isPage(answer)) {
            return Future.succeededFuture(answer);
        }
        var explained = switch (status) {
            case 404 -> pages.notFound(rc);
            case 401, 403 -> pages.notAllowed(rc);
            case 502, 503, 504 -> pages.unavailable(rc);
            default -> pages.problem(rc);
        };
        return explained.map(html -> replaced(answer, status == 401 ? 403 : status, "text/html;charset=UTF-8", html));
    }

    /** Sign in first, then back to where they were. What was typed into a form is lost: there is nowhere to keep it. */
    private static ProxyResponse signIn(RoutingContext rc, ProxyResponse answer) {
        var back = URLEncoder.encode(rc.request().uri(), StandardCharsets.UTF_8);
        return replaced(answer, 303, "text/plain", "").putHeader("Location", "/sign-in?to=" + back);
    }

    /** A compressor may hold an event back until the next. */
    private static ProxyResponse uncompressed(ProxyResponse answer) {
        return answer.headers().contains("Content-Encoding")
                ? answer
                : answer.putHeader("Content-Encoding", "identity");
    }

    private static ProxyResponse emptyStream(ProxyResponse answer) {
        return replaced(answer, 200, "text/event-stream", Away.EMPTY_STREAM);
    }

    private static ProxyResponse problem(RoutingContext rc, ProxyResponse answer) {
        return replaced(
                answer,
                answer.getStatusCode(),
                Problem.MEDIA_TYPE,
                PlainPages.unavailableProblem(rc, answer.getStatusCode()));
    }

    private static ProxyResponse replaced(ProxyResponse answer, int status, String type, String body) {
        var later = answer.headers().get("Retry-After");
        answer.release();
        answer.headers().clear();
        if (later != null) {
            answer.putHeader("Retry-After", later);
        }
        return answer.setStatusCode(status)
                .setStatusMessage(null)
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", "no-store")
                .setBody(Body.body(Buffer.buffer(body)));
    }

    private static boolean isPage(ProxyResponse answer) {
        var type = answer.headers().get("Content-Type");
        return type != null && type.startsWith("text/html");
    }

    private static boolean isProblem(ProxyResponse answer) {
        var type = answer.headers().get("Content-Type");
        return type != null && type.startsWith(Problem.MEDIA_TYPE);
    }
}
