package org.foothold.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import org.foothold.launcher.part.Installation;
import org.foothold.launcher.supervisor.Task;
import org.foothold.servers.ServerFailure;
import org.foothold.servers.ServerProcess;

/**
 * Draws the sample city before the services start, since the single view reads at its start which postcode lies in which ward.
 * A city is drawn once; the same city twice changes nothing.
 */
public final class SampleCity implements Task {

    private final Installation installation;
    private final int people;

    public SampleCity(Installation installation, int people) {
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

    int people() {
        return people;
    }

    @Override
    public void run(Consumer<String> doing) {
        doing.accept("drawing " + people + " people");
        new Once(folder().resolveSibling(folder().getFileName() + ".drawn")).run(this::draw);
        try {
            Files.copy(
                    folder().resolve("places/postcodes.csv"),
                    installation.wardsFile(),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ServerFailure("The wards of the sample city could not be kept (%s): check that %s has room."
                    .formatted(e.getMessage(), installation.wardsFile()));
        }
    }

    /** The council's files, one for each source. */
    List<Path> sources() {
        try (var files = Files.list(folder().resolve("sources"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ServerFailure("The sample city left no source files in " + folder() + ": start again.", e);
        }
    }

    private Path folder() {
        return installation.state().data(name() + "-" + people);
    }

    private void draw() {
        var command = List.of(
                installation.java().toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.foothold.samplecity.Main",
                "generate",
                "--people=" + people,
                "--out=" + folder());
        var log = installation.state().log(name());
        if (ServerProcess.start(title(), new ProcessBuilder(command), log).awaitEnd() != 0) {
            throw new ServerFailure("The sample city could not be drawn: the reason stands in " + log + ".");
        }
    }
}
