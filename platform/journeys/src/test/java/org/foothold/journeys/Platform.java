package org.foothold.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.foothold.launcher.demo.DemoAccount;
import org.foothold.launcher.state.PartStatus;
import org.foothold.launcher.state.Secrets;
import org.foothold.launcher.state.StatusFile;
import org.foothold.servers.FreePort;

/**
 * The packaged platform, started with the README's command in a folder and on a port of its own. It is started once for all
 * journeys and stopped when the last has ended.
 */
public final class Platform implements AutoCloseable {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Path STATE = Path.of("target/platform").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String door;
    private final Secrets secrets;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private Platform(int port) {
        this.door = "http://localhost:" + port;
        this.secrets = Secrets.in(STATE.resolve("secrets.properties"));
    }

    static Platform start() {
        int port = FreePort.next();
        command("up", "--detach", "--no-build", "--state", STATE.toString(), "--port", Integer.toString(port));
        return new Platform(port);
    }

    /** Where people reach it. */
    public String door() {
        return door;
    }

    public Path state() {
        return STATE;
    }

    /** What the supervisor last wrote of a part. */
    public PartStatus part(String name) {
        return new StatusFile(STATE.resolve("status.json"))
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

    /** GET with the user's token and the purpose of their work. */
    public HttpResponse<String> get(String user, String purpose, String path) {
        return send(request(path)
                .header("Authorization", "Bearer " + token(user))
                .header("Foothold-Purpose", purpose)
                .header("Accept", "application/json"));
    }

    @Override
    public void close() {
        command("down", "--state", STATE.toString());
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
