package org.foothold.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.launcher.demo.DemoAccount;
import org.foothold.launcher.state.PartStatus;
import org.foothold.launcher.state.Secrets;
import org.foothold.launcher.state.StatusFile;
import org.foothold.servers.FreePort;

/**
 * The packaged platform, started with the README's command in a folder and on a port of its own. It is started once for all
 * journeys and stopped when the last has ended; one that runs there already, because somebody works on journeys, is walked and left running.
 */
public final class Platform implements AutoCloseable {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Path STATE = Path.of("target/platform").toAbsolutePath();
    private static final Path STATUS = STATE.resolve("status.json");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final int port;
    private final boolean ours;
    private final String door;
    private final Secrets secrets;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private Platform(int port, boolean ours) {
        this.ours = ours;
        this.port = port;
        this.door = "http://localhost:" + port;
        this.secrets = Secrets.in(STATE.resolve("secrets.properties"));
    }

    static Platform start() {
        if (answers()) {
            return new Platform(part("frontdoor").port(), false);
        }
        clearAway();
        int port = FreePort.next();
        command("up", "--detach", "--no-build", "--state", STATE.toString(), "--port", Integer.toString(port));
        return new Platform(port, true);
    }

    /** Journeys name people by fixed words: what an earlier run left would stand beside what this one makes. */
    private static void clearAway() {
        if (!Files.exists(STATE)) {
            return;
        }
        command("down", "--state", STATE.toString());
        try (Stream<Path> left = Files.walk(STATE)) {
            left.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers() {
        try {
            return Files.exists(STATUS) && knock(part("frontdoor").port()) == 200;
        } catch (IOException | NoSuchElementException notRunning) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int knock(int port) throws IOException, InterruptedException {
        var ready = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready"));
        return HTTP.send(ready.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Where people reach it. */
    public String door() {
        return door;
    }

    public int port() {
        return port;
    }

    public Path state() {
        return STATE;
    }

    /** What the supervisor last wrote of a part. */
    public static PartStatus part(String name) {
        return new StatusFile(STATUS)
                .read().orElseThrow().parts().stream()
                        .filter(part -> part.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    public Secrets secrets() {
        return secrets;
    }

    /** The demo account with this user name. */
    public DemoAccount account(String user) {
        return DemoAccount.ALL.stream()
                .filter(account -> account.user().equals(user))
                .findFirst()
                .orElseThrow();
    }

    public String password(String user) {
        return account(user).password(secrets);
    }

    /** An access token of the user, as a person with curl would fetch it; renewed before it ends. */
    public String token(String user) {
        return tokens.compute(
                        user, (name, known) -> known != null && known.fresh() ? known : new Token(fetchToken(name)))
                .value();
    }

    /** A request to the door's address and path, to which headers and method are added. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(door + path)).timeout(Duration.ofSeconds(20));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
        return HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** GET with the user's token and the purpose of their work. */
    public HttpResponse<String> get(String user, String purpose, String path) {
        return send(request(path)
                .header("Authorization", "Bearer " + token(user))
                .header("Foothold-Purpose", purpose)
                .header("Accept", "application/json"));
    }

    /** POST of JSON with the user's token, as a new command. */
    public HttpResponse<String> post(String user, String path, String json) {
        return send(request(path)
                .header("Authorization", "Bearer " + token(user))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    @Override
    public void close() {
        if (ours) {
            command("down", "--state", STATE.toString());
        }
    }

    private String fetchToken(String user) {
        String form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "foothold-cli",
                        "username",
                        user,
                        "password",
                        password(user))
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(request("/auth/realms/foothold/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no token for " + user + ": " + answer.statusCode() + " " + answer.body());
        }
        return Json.read(answer.body()).get("access_token").asText();
    }

    private static void command(String name, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(HOME.resolve("deploy/local").resolve(name).toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException(name + " did not end within " + PATIENCE);
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(name + " failed with " + process.exitValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Token(String value, long until) {
        Token(String value) {
            this(value, System.nanoTime() + TimeUnit.MINUTES.toNanos(4));
        }

        boolean fresh() {
            return System.nanoTime() < until;
        }
    }
}
