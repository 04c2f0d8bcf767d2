package org.foothold.webapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.RuleViolation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a failure becomes an answer. No class name and no value that was sent ever leaves. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private static final Map<Integer, String> KINDS = Map.of(
            400, "malformed",
            401, "sign-in-needed",
            403, "not-found",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "media-type",
            429, "too-many-requests",
            503, "unavailable");

    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response rule(RuleViolation refusal, HttpHeaders request) {
        return problems.ofRule(refusal.rule(), refusal.getMessage(), reader(request))
                .response();
    }

    @ServerExceptionMapper
    public Response invalid(InvalidInput invalid, HttpHeaders request) {
        return problems.of(422, "invalid-input", null, invalid.errors(), reader(request))
                .response();
    }

    @ServerExceptionMapper
    public Response notFound(NotFound absent, HttpHeaders request) {
        return problems.of(404, "not-found", null, reader(request)).response();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, HttpHeaders request) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(ProblemMapper::fieldError)
                .toList();
        return problems.of(422, "invalid-input", null, errors, reader(request)).response();
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException malformed, HttpHeaders request) {
        return problems.of(400, "malformed", whereIn(malformed), reader(request))
                .response();
    }

    /** Named by itself, since Quarkus brings an answer of its own for it: an unknown field, a number where a word should be. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mismatched, HttpHeaders request) {
        return malformed(mismatched, request);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure, HttpHeaders request) {
        Response given = failure.getResponse();
        if (given.hasEntity() || given.getStatus() < 400) {
            return given;
        }
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed, request);
        }
        int status = given.getStatus() == 403 ? 404 : given.getStatus();
        return problems.of(status, KINDS.getOrDefault(status, "other"), null, reader(request))
                .response();
    }

    @ServerExceptionMapper
    public Response unexpected(Exception failure, HttpHeaders request) {
        LOG.error("A request failed unexpectedly", failure);
        return problems.of(500, "internal", null, reader(request)).response();
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(leaf(violation.getPropertyPath()), code.toLowerCase(Locale.ROOT), violation.getMessage());
    }

    /** The path without the method and parameter it begins with. */
    private static String leaf(Path path) {
        String[] nodes = path.toString().split("\\.", 3);
        return nodes[nodes.length - 1];
    }

    private static String whereIn(JsonProcessingException malformed) {
        if (malformed instanceof UnrecognizedPropertyException unknown) {
            return "The field " + path(unknown) + " is not known here. Leave it out.";
        }
        if (malformed instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return "The field " + path(mapping) + " does not have the form it should have.";
        }
        var place = malformed.getLocation();
        return place == null
                ? null
                : "The JSON breaks off at line " + place.getLineNr() + ", column " + place.getColumnNr() + ".";
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static Locale reader(HttpHeaders request) {
        return request.getAcceptableLanguages().stream()
                .filter(language -> language.getLanguage().equals("cy"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
