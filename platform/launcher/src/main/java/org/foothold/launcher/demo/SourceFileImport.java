package org.foothold.launcher.demo;

import java.io.FileNotFoundException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.foothold.servers.ServerFailure;

/** Imports one file through the public API, as the demo analyst would with curl. */
final class SourceFileImport {

    static final String IMPORTS = "/api/citizens/imports";
    private static final int BETWEEN_LOOKS_MILLIS = 500;

    private final PlatformClient platform;
    private final DemoAccount analyst = DemoAccount.of("analyst");

    SourceFileImport(PlatformClient platform) {
        this.platform = platform;
    }

    /**
     * Hands the file in and watches until it is read, telling of every look.
     *
     * @param complete whether the file holds everybody the source still has
     * @param key names this handing in: the same key again is the same import, not another
     */
    ImportJob run(Path file, String mapping, boolean complete, String key, Consumer<ImportJob> watching) {
        try {
            var path = IMPORTS + "?mapping=" + encoded(mapping) + "&fileName="
                    + encoded(file.getFileName().toString()) + (complete ? "&complete=true" : "");
            var job = new ImportJob(
                    platform.post(analyst, path, "application/octet-stream", BodyPublishers.ofFile(file), key));
            while (!job.isOver()) {
                watching.accept(job);
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
                job = new ImportJob(platform.get(analyst, IMPORTS + "/" + job.id()));
            }
            return job;
        } catch (FileNotFoundException e) {
            throw new ServerFailure(file + " cannot be read: check the path.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Stopped watching the import of " + mapping + ": the import itself goes on.", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
