package org.foothold.security.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.foothold.webapi.Problem;
import org.foothold.webapi.Problems;

/** Answers a request that goes no further: a problem for programs, the same words on a plain page for a browser. */
@Singleton
class EdgeRefusal {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title></head><body><main><h1>%s</h1><p>%s</p></main></body></html>
            """;

    private final Problems problems;
    private final ObjectMapper json;

    EdgeRefusal(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void answer(RoutingContext request, int status, String kind, String detail) {
        Locale reader = reader(request);
        Problem problem = problems.of(status, kind, detail, reader);
        HttpServerResponse response = request.response().setStatusCode(status);
        if (prefersPage(request)) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                    .end(PAGE.formatted(reader.getLanguage(), problem.title(), problem.title(), detail));
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE).end(write(problem));
        }
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean prefersPage(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    private static Locale reader(RoutingContext request) {
        boolean welsh = request.acceptableLanguages().stream().anyMatch(language -> "cy".equals(language.tag()));
        return welsh ? Locale.of("cy") : Locale.ENGLISH;
    }
}
