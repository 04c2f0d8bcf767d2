package org.foothold.samplecity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.foothold.samplecity.errors.ErrorModel;

/** A city written once for the tests that only look at it. */
final class Written {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    static final List<String> SOURCES = List.of(
            "rent-arrears",
            "council-tax-arrears",
            "food-voucher-requests",
            "family-flags",
            "contact-centre-log",
            "benefits");
    static final Path STANDARD = write(20_000, 7, ErrorModel.STANDARD);
    static final Path BY_EAR = write(20_000, 11, ErrorModel.BY_EAR);
    static final Path FAULTLESS = write(4_000, 7, ErrorModel.NONE);

    private static final Map<String, Character> DELIMITERS =
            Map.of("sources/council-tax-arrears.csv", '|', "sources/contact-centre-log.csv", ';');
    private static final Map<String, Charset> ENCODINGS =
            Map.of("sources/council-tax-arrears.csv", Charset.forName("windows-1252"));

    private Written() {}

    static Path write(int people, long seed, ErrorModel model) {
        try {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "cities")), "city");
            new CityWriter(new SampleCity(people, seed, TODAY), model).writeTo(directory);
            return directory;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<CSVRecord> rows(Path city, String file) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(DELIMITERS.getOrDefault(file, ','))
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Charset encoding = ENCODINGS.getOrDefault(file, StandardCharsets.UTF_8);
        try (var reader = Files.newBufferedReader(city.resolve(file), encoding)) {
            return format.parse(reader).getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<CSVRecord> source(Path city, String name) {
        return rows(city, "sources/" + name + ".csv");
    }

    static List<CSVRecord> truth(Path city, String name) {
        return rows(city, "truth/" + name + ".csv");
    }
}
