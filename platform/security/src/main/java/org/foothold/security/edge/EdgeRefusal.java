package org.foothold.security.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.foothold.webapi.Problem;
import org.foothold.webapi.Problems;

/** Answers a request that goes no further. The front door makes a page of it for a person. */
@Singleton
class EdgeRefusal {

    private final Problems problems;
    private final ObjectMapper json;

    EdgeRefusal(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    void answer(RoutingContext request, int status, String kind, String detail) {
        Locale reader = reader(request);
        Problem problem = problems.of(status, kind, detail, reader);
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(write(problem));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Locale reader(RoutingContext request) {
        boolean welsh = request.acceptableLanguages().stream().anyMatch(language -> "cy".equals(language.tag()));
        return welsh ? Locale.of("cy") : Locale.ENGLISH;
    }
}
