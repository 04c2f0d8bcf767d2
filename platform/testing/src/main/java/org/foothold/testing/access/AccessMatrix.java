package org.foothold.testing.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tries every operation of the running service with every role and without a token, and compares with the service's reviewed
 * table ({@code src/test/resources/access.txt}). An operation that the table does not know, or a row that no operation answers
 * to, is a difference as well: nothing is open by oversight.
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(ServersForTests.class)
 * class WhoMayCallWhatTest {
 *     @Test
 *     void isAsTheTableSays() {
 *         assertThat(AccessMatrix.differences("access.txt")).isEmpty();
 *     }
 * }
 * }</pre>
 *
 * This is the role's door alone. Which object a person may see behind it is tested by the service.
 */
public final class AccessMatrix {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");

    private AccessMatrix() {}

    /** What differs between the table and the service, one sentence each. */
    public static List<String> differences(String tableResource) {
        URI service = URI.create("http://localhost:" + RestAssured.port);
        AccessTable table = AccessTable.of(tableResource);
        SortedMap<Operation, Optional<String>> operations = operations(service);
        List<String> differences = new ArrayList<>();
        table.rows().keySet().stream()
                .filter(row -> !operations.containsKey(row))
                .forEach(row -> differences.add(row + " stands in the table and not in the service"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            Knock knock = new Knock(client, service);
            operations.forEach((operation, contentType) -> {
                if (!table.rows().containsKey(operation)) {
                    differences.add(operation + " stands in the service and not in the table");
                }
                callers()
                        .forEach(role -> compare(table, operation, contentType, role, knock)
                                .ifPresent(differences::add));
            });
            client.shutdownNow();
        }
        return differences;
    }

    private static Optional<String> compare(
            AccessTable table, Operation operation, Optional<String> contentType, Optional<String> role, Knock knock) {
        Verdict expected = table.expected(operation, role);
        Knock.Met met = knock.at(operation, contentType.orElse(null), role);
        return met.verdict() == expected
                ? Optional.empty()
                : Optional.of(operation + " as " + role.orElse("anonymous") + ": expected " + expected + ", met "
                        + met.verdict() + " (" + met.status() + ")");
    }

    private static Stream<Optional<String>> callers() {
        return Stream.concat(
                Stream.of(Optional.empty()), AccessTable.ROLES.stream().map(Optional::of));
    }

    /** The operations of the OpenAPI document, with the type of body each takes. */
    private static SortedMap<Operation, Optional<String>> operations(URI service) {
        SortedMap<Operation, Optional<String>> operations = new TreeMap<>();
        document(service)
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.put(
                                new Operation(entry.getKey().toUpperCase(Locale.ROOT), path.getKey()),
                                entry.getValue().at("/requestBody/content").properties().stream()
                                        .map(java.util.Map.Entry::getKey)
                                        .findFirst())));
        return operations;
    }

    private static JsonNode document(URI service) {
        try {
            return new ObjectMapper()
                    .readTree(service.resolve("/q/openapi?format=json").toURL());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
