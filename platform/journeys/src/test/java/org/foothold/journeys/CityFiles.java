package org.foothold.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foothold.samplecity.CityWriter;
import org.foothold.samplecity.SampleCity;
import org.foothold.samplecity.errors.ErrorModel;
import org.foothold.samplecity.sources.BrokenFiles;

/** What the council's systems of a small sample city would hand in: good files, files with bad rows, and broken ones. */
final class CityFiles {

    private static final int PEOPLE = 6_000;
    private static final Path CITY = written();

    private CityFiles() {}

    static Path source(String name) {
        return CITY.resolve("sources").resolve(name + ".csv");
    }

    static Path broken(String kind) {
        return CITY.resolve("broken").resolve("rent-arrears-" + kind + ".csv");
    }

    /** The lines of the truth, its header left out. */
    static List<String> truth(String name) {
        return lines(CITY.resolve("truth").resolve(name + ".csv")).skip(1).toList();
    }

    /** Rows of a source file, its header left out; no cell of these files holds a line end. */
    static long rows(String name) {
        return lines(source(name)).count() - 1;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path written() {
        try {
            Path city = Path.of("target/sample-city").toAbsolutePath();
            new CityWriter(new SampleCity(PEOPLE, 2026, LocalDate.of(2026, 11, 1)), ErrorModel.STANDARD).writeTo(city);
            new BrokenFiles(city).writeBadRows();
            new BrokenFiles(city).writeBrokenFiles();
            return city;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
