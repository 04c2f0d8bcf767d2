package org.foothold.webapi;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Refuses query parameters that an API operation does not declare: a misspelt filter must not silently answer with
 * everything. Pages are forgiving; paths under {@code /api/} are strict.
 */
public class KnownParameters {

    private final Problems problems;

    KnownParameters(Problems problems) {
        this.problems = problems;
    }

    @ServerRequestFilter
    public Response check(ContainerRequestContext request, SimpleResourceInfo operation, HttpHeaders headers) {
        var given = request.getUriInfo().getQueryParameters().keySet();
        if (given.isEmpty() || !request.getUriInfo().getPath().startsWith("/api/")) {
            return null;
        }
        Set<String> known = declared(operation);
        return given.stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> problems.of(
                                400,
                                "unknown-parameter",
                                known.isEmpty()
                                        ? "Leave the parameters out."
                                        : "Known here: " + String.join(", ", known) + ".",
                                Locale.ENGLISH)
                        .response())
                .orElse(null);
    }

    private static Set<String> declared(SimpleResourceInfo operation) {
        return Arrays.stream(operation.getResourceClass().getMethods())
                .filter(method -> method.getName().equals(operation.getMethodName()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(parameter -> {
                    String name = parameter.getAnnotation(RestQuery.class).value();
                    return name.isEmpty() || name.equals("<<ELEMENT_NAME>>") ? parameter.getName() : name;
                })
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
