package org.foothold.citizens.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.RowOutcome;
import org.foothold.citizens.imports.domain.RowReader;
import org.foothold.citizens.imports.domain.SourceRow;
import org.foothold.citizens.imports.store.MappingYaml;
import org.foothold.citizens.linking.domain.CouncilFeatures;

/** Reads the source files of a sample city as the service reads them, and from the files beside them who each row is about. */
final class CityReader {

    private static final List<String> SOURCES = List.of(
            "benefits",
            "contact-centre-log",
            "council-tax-arrears",
            "family-flags",
            "food-voucher-requests",
            "rent-arrears");

    private final List<DataSet.Row> rows = new ArrayList<>();
    private final List<String> people = new ArrayList<>();

    private CityReader() {}

    static DataSet read(Path city, LocalDate today) throws IOException {
        CityReader reader = new CityReader();
        for (String source : SOURCES) {
            reader.readSource(city, source, today);
        }
        return new DataSet(reader.rows, reader.people);
    }

    private void readSource(Path city, String source, LocalDate today) throws IOException {
        Mapping mapping;
        try (InputStream yaml = CityReader.class.getResourceAsStream("/mappings/" + source + ".yaml")) {
            mapping = MappingYaml.read(source, yaml);
        }
        Map<Long, String> truth = truth(city.resolve("truth").resolve(source + ".csv"));
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setDelimiter(mapping.delimiter()).get();
        try (var text = Files.newBufferedReader(city.resolve("sources").resolve(source + ".csv"), mapping.encoding());
                CSVParser written =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            RowReader reader = null;
            for (CSVRecord row : written) {
                if (reader == null) {
                    reader = new RowReader(mapping, row.toList(), today, true);
                } else if (reader.read(row.toList()) instanceof RowOutcome.Accepted accepted) {
                    rows.add(row(source, accepted.row()));
                    people.add(truth.get(row.getRecordNumber() - 1));
                }
            }
        }
    }

    private static DataSet.Row row(String source, SourceRow read) {
        return new DataSet.Row(
                source,
                CouncilFeatures.of(read.person()),
                read.person(),
                household(read.facts().reveal()),
                read.observedOn(),
                read.restrictedTo().isPresent());
    }

    /** Nothing else that a source says is looked at here. */
    private static Map<String, String> household(Map<String, String> facts) {
        return Optional.ofNullable(facts.get(HeldRecord.HOUSEHOLD))
                .filter(key -> !key.isBlank())
                .map(key -> Map.of(HeldRecord.HOUSEHOLD, key))
                .orElse(Map.of());
    }

    private static Map<Long, String> truth(Path file) throws IOException {
        Map<Long, String> people = new HashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(text)) {
                people.put(Long.parseLong(row.get("row")), row.get("person"));
            }
        }
        return people;
    }
}
