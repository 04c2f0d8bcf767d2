package org.foothold.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.foothold.launcher.part.Installation;
import org.foothold.launcher.supervisor.Task;
import org.foothold.servers.ServerFailure;
import org.foothold.servers.ServerProcess;

/** Draws the sample city and hands its source files in, as the analyst would. The same city twice changes nothing. */
public final class SampleCityImport implements Task {

    private static final String IMPORTS = "/api/citizens/imports";

    private final Installation installation;
    private final int people;

    public SampleCityImport(Installation installation, int people) {
        this.installation = installation;
        this.people = people;
    }

    @Override
    public String name() {
        return "sample-city";
    }

    @Override
    public String title() {
        return "Sample city";
    }

    @Override
    public void run(Consumer<String> doing) {
        var city = installation.state().data("sample-city-" + people);
        doing.accept("drawing " + people + " people");
        new Once(city.resolveSibling(city.getFileName() + ".drawn")).run(() -> draw(city));
        var platform = new PlatformClient(installation.doorUrl(), installation.secrets());
        for (var source : sources(city.resolve("sources"))) {
            load(platform, source, doing);
        }
    }

    private void draw(Path city) {
        var command = List.of(
                installation.java().toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.foothold.samplecity.Main",
                "generate",
                "--people=" + people,
                "--out=" + city);
        var log = installation.state().log(name());
        if (ServerProcess.start(title(), new ProcessBuilder(command), log).awaitEnd() != 0) {
            throw new ServerFailure("The sample city could not be drawn: the reason stands in " + log + ".");
        }
    }

    private void load(PlatformClient platform, Path source, Consumer<String> doing) {
        var analyst = DemoAccount.of("analyst");
        var fileName = source.getFileName().toString();
        var mapping = fileName.replaceFirst("\\..*", "");
        doing.accept("importing " + mapping);
        try {
            var path = IMPORTS + "?mapping=" + mapping + "&fileName=" + fileName;
            var key = name() + "-" + people + "-" + mapping;
            var job = platform.post(analyst, path, "text/csv", BodyPublishers.ofFile(source), key);
            while (!List.of("done", "refused", "failed").contains(state(job))) {
                Thread.sleep(1000);
                job = platform.get(analyst, IMPORTS + "/" + job.path("id").asText());
                doing.accept("importing %s, %d %%"
                        .formatted(mapping, job.path("percent").asInt()));
            }
            if (!state(job).equals("done")) {
                throw new ServerFailure(
                        "The import of %s was %s: the imports page says why.".formatted(mapping, state(job)));
            }
        } catch (IOException e) {
            throw new ServerFailure(source + " cannot be read: start again.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Stopped while importing " + mapping + ": start again.", e);
        }
    }

    private static String state(JsonNode job) {
        return job.path("status").asText();
    }

    private static List<Path> sources(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ServerFailure("The sample city left no source files in " + folder + ": start again.", e);
        }
    }
}
