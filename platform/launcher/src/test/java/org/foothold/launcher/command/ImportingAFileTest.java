package org.foothold.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.foothold.launcher.demo.AnalystsImport;
import org.foothold.launcher.state.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportingAFileTest {

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private HttpServer door;

    @BeforeEach
    void aDoor() throws IOException {
        door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().toString();
            boolean token = path.endsWith("/token");
            if (!token) {
                asked.add(exchange.getRequestMethod() + " " + path);
            }
            byte[] answer = (token ? "{\"access_token\":\"x\"}" : answers.pop()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        door.start();
    }

    @AfterEach
    void isShut() {
        door.stop(0);
    }

    private String handedIn(boolean complete) throws IOException {
        var out = new ByteArrayOutputStream();
        var imports = new AnalystsImport(
                "http://localhost:" + door.getAddress().getPort(), Secrets.in(folder.resolve("secrets.properties")));
        assertThat(imports.run(
                        Files.writeString(folder.resolve("rent.csv"), "a"),
                        "rent-arrears",
                        complete,
                        new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isTrue();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCompleteFileIsWatchedUntilAllAreWithdrawn() throws IOException {
        answers.add("{\"id\":\"1\",\"status\":\"accepted\"}");
        answers.add("{\"id\":\"1\",\"status\":\"done\",\"extract\":{\"state\":\"going\"}}");
        answers.add(
                "{\"id\":\"1\",\"status\":\"done\",\"extract\":{\"state\":\"done\",\"records\":9,\"noLongerThere\":3,"
                        + "\"withdrawn\":2,\"held\":1}}");
        assertThat(handedIn(true))
                .contains("3 of 9 records no longer in the file: 2 withdrawn, 1 kept on legal hold")
                .doesNotContain("until an analyst");
        assertThat(asked.getFirst()).endsWith("mapping=rent-arrears&fileName=rent.csv&complete=true");
        assertThat(asked).hasSize(3);
    }

    @Test
    void whatWaitsForADecisionIsSaidWithItsPage() throws IOException {
        answers.add(
                "{\"id\":\"1\",\"status\":\"done\",\"extract\":{\"state\":\"waiting\",\"waitsForDecision\":true,\"noLongerThere\":50}}");
        assertThat(handedIn(true)).contains("until an analyst says so").contains("/citizens/imports/1");
    }

    @Test
    void withoutTheFlagNothingIsSaidOfIt() throws IOException {
        answers.add("{\"id\":\"1\",\"status\":\"done\"}");
        assertThat(handedIn(false)).doesNotContain("no longer");
        assertThat(asked.getFirst()).doesNotContain("complete");
    }

    @Test
    void theFlagIsOffUnlessGiven() {
        assertThat(parsed("rent.csv", "--mapping", "rent-arrears").complete).isFalse();
        assertThat(parsed("rent.csv", "--mapping", "rent-arrears", "--complete").complete)
                .isTrue();
    }

    private static ImportCommand parsed(String... words) {
        var command = new ImportCommand();
        new CommandLine(command).parseArgs(words);
        return command;
    }
}
