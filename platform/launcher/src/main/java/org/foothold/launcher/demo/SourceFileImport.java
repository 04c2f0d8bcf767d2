package org.foothold.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.foothold.launcher.state.Secrets;
import org.foothold.servers.ServerFailure;

/** Imports one file through the public API, as the demo analyst would with curl. */
public final class SourceFileImport {

    private static final String IMPORTS = "/api/citizens/imports";
    private static final Set<String> OVER = Set.of("done", "refused", "failed");

    private final String door;
    private final PlatformClient platform;
    private final DemoAccount analyst = DemoAccount.of("analyst");

    public SourceFileImport(String door, Secrets secrets) {
        this.door = door;
        this.platform = new PlatformClient(door, secrets);
    }

    /** Shows the progress and what came of it; true when the file was taken. */
    public boolean run(Path file, String mapping, PrintStream out) {
        try {
            var path = IMPORTS + "?mapping=" + encoded(mapping) + "&fileName="
                    + encoded(file.getFileName().toString());
            var job = platform.post(
                    analyst,
                    path,
                    "application/octet-stream",
                    BodyPublishers.ofFile(file),
                    UUID.randomUUID().toString());
            var own = IMPORTS + "/" + job.path("id").asText();
            var shown = -1;
            while (!OVER.contains(job.path("status").asText())) {
                if (job.path("percent").asInt() != shown) {
                    shown = job.path("percent").asInt();
                    out.printf("%3d %%  %,d rows%n", shown, job.at("/rows/done").asLong());
                }
                Thread.sleep(500);
                job = platform.get(analyst, own);
            }
            return report(job, own, out);
        } catch (FileNotFoundException e) {
            throw new ServerFailure(file + " cannot be read: check the path.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Stopped watching: the import itself goes on.", e);
        }
    }

    private boolean report(JsonNode job, String own, PrintStream out) {
        if (!job.path("status").asText().equals("done")) {
            out.printf(
                    "The file was %s: %s%n",
                    job.path("status").asText(), job.at("/problem/message").asText());
            return false;
        }
        var rows = job.path("rows");
        out.printf(
                "%,d rows: %,d new, %,d changed, %,d known already, %,d set aside, %,d values left out%n",
                rows.path("done").asLong(),
                rows.path("added").asLong(),
                rows.path("changed").asLong(),
                rows.path("same").asLong(),
                rows.path("rejected").asLong(),
                rows.path("valuesLeftOut").asLong());
        if (rows.path("rejected").asLong() + rows.path("valuesLeftOut").asLong() > 0) {
            out.println("What was wrong, by line: " + door + own.replace("/api", "") + "/rejects");
        }
        return true;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
