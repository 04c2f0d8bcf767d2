package org.foothold.triage.nearby.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;
import org.foothold.triage.TriageSettings;
import org.foothold.triage.nearby.application.NearbyPlaces;
import org.foothold.triage.nearby.domain.Nearby;
import org.foothold.triage.nearby.domain.Place;
import org.jboss.logging.Logger;

/**
 * Asks the asset register over HTTP, by POST so that no postcode stands in an address. What is late, refused, too long or no answer at all counts as not known; after a failure it is left in peace for a
 * while, so that nobody waits again and again for one that is down. Without an address nobody is asked.
 */
@ApplicationScoped
class AssetRegister implements NearbyPlaces {
    private static final Logger LOG = Logger.getLogger(AssetRegister.class);
    private static final String PATH = "/api/assets/nearby";
    private static final int MOST_BYTES = 100_000;
    private static final int LONGEST = 300;

    private final TriageSettings.AssetRegister settings;
    private final InstantSource clock;
    private final ObjectMapper json;
    private final HttpClient http;
    private final AtomicReference<Instant> notBefore = new AtomicReference<>(Instant.MIN);

    @Inject
    AssetRegister(TriageSettings settings, InstantSource clock, ObjectMapper json, Vertx vertx) {
        this(settings.assetRegister(), clock, json, vertx);
    }

    AssetRegister(TriageSettings.AssetRegister settings, InstantSource clock, ObjectMapper json, Vertx vertx) {
        this.settings = settings;
        this.clock = clock;
        this.json = json;
        this.http = vertx.createHttpClient();
    }

    @Override
    public Uni<Nearby> near(Personal<Postcode> postcode, List<String> topics, String language) {
        if (settings.url().isEmpty() || clock.instant().isBefore(notBefore.get())) {
            return Uni.createFrom().item(Nearby.NOT_KNOWN);
        }
        var asked =
                Map.of("postcode", postcode.reveal().text(), "topics", topics, "language", language, "size", AT_MOST);
        return ask(settings.url().get(), asked)
                .map(this::read)
                .ifNoItem()
                .after(settings.patience())
                .fail()
                .onFailure()
                .recoverWithItem(this::leaveInPeace);
    }

    private Uni<Buffer> ask(URI register, Map<String, ?> asked) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(register.resolve(PATH).toString())
                .putHeader("Content-Type", "application/json")
                .putHeader("Accept", "application/json");
        return http.request(options)
                .chain(request -> request.send(Buffer.buffer(text(asked))))
                .chain(AssetRegister::bounded);
    }

    /** At most so much of what comes; more breaks off. */
    private static Uni<Buffer> bounded(HttpClientResponse response) {
        if (response.statusCode() != 200) {
            return Uni.createFrom().failure(new IOException("status " + response.statusCode()));
        }
        return response.toMulti()
                .onItem()
                .scan(Buffer::buffer, (all, more) -> {
                    if (all.length() + more.length() > MOST_BYTES) {
                        throw new UncheckedIOException(new IOException("too long"));
                    }
                    return all.appendBuffer(more);
                })
                .collect()
                .last();
    }

    private Nearby read(Buffer answer) {
        try {
            var items = json.readTree(answer.getBytes()).path("items");
            if (!items.isArray()) {
                throw new IOException("no items");
            }
            return new Nearby(
                    true,
                    StreamSupport.stream(items.spliterator(), false)
                            .flatMap(AssetRegister::place)
                            .limit(AT_MOST)
                            .toList());
        } catch (IOException notWhatWasAsked) {
            throw new UncheckedIOException(notWhatWasAsked);
        }
    }

    /** A place without a name is none; an address on the web that is not one is left out. */
    private static Stream<Place> place(JsonNode item) {
        return text(item, "name")
                .map(name -> new Place(
                        name,
                        text(item, "description"),
                        text(item, "address"),
                        text(item, "phone").filter(phone -> phone.matches("[+0-9 ()-]{3,30}")),
                        text(item, "web").filter(web -> web.matches("https?://[^\\s<>\"]+"))))
                .stream();
    }

    private static Optional<String> text(JsonNode item, String field) {
        return Optional.ofNullable(item.path(field).textValue())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    private Nearby leaveInPeace(Throwable failure) {
        notBefore.set(clock.instant().plus(settings.leaveInPeace()));
        LOG.warnf(
                "The asset register does not answer (%s); places are left out of results for a while",
                failure.getClass().getSimpleName());
        return Nearby.NOT_KNOWN;
    }

    private String text(Map<String, ?> asked) {
        try {
            return json.writeValueAsString(asked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
