package org.foothold.testing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.foothold.testing.TestTokens;

/** Knocks at one operation as one caller, with made-up ids and an empty body, and says what it met. */
record Knock(HttpClient client, URI service) {

    /** What was met, with the status for the report. */
    record Met(Verdict verdict, int status) {}

    Met at(Operation operation, String contentType, Optional<String> role) {
        String id = UUID.randomUUID().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(filled(operation.path())))
                .timeout(Duration.ofSeconds(20))
                .header(Refusals.REQUEST_ID, id)
                .method(operation.method(), body(contentType));
        if (contentType != null) {
            request.header(
                    "Content-Type", contentType.startsWith("multipart/") ? contentType + "; boundary=x" : contentType);
        }
        role.ifPresent(name ->
                request.header("Authorization", "Bearer " + TestTokens.as(name).token()));
        int status = send(request.build());
        return new Met(verdict(status, id), status);
    }

    private static Verdict verdict(int status, String id) {
        if (status == 401) {
            return Verdict.SIGN_IN;
        }
        return status == 404 && Refusals.includes(id) ? Verdict.REFUSED : Verdict.ADMITTED;
    }

    /** Does not wait for the body: a stream of live updates has no end. */
    private int send(HttpRequest request) {
        try {
            HttpResponse<java.io.InputStream> response =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return response.statusCode();
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    request.method() + " " + request.uri().getPath(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String filled(String path) {
        return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static HttpRequest.BodyPublisher body(String contentType) {
        if (contentType == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        if (contentType.startsWith("multipart/")) {
            return HttpRequest.BodyPublishers.ofString("--x--\r\n");
        }
        return HttpRequest.BodyPublishers.ofString(contentType.contains("json") ? "{}" : "");
    }
}
