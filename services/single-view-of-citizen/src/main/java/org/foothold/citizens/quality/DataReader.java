package org.foothold.citizens.quality;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.foothold.citizens.matching.domain.ComparisonKind;
import org.foothold.citizens.matching.domain.Features;

/** Reads files by a {@link DataMapping}. Only the columns it names become features. */
final class DataReader {

    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final DataMapping mapping;
    private final List<Features> records = new ArrayList<>();
    private final List<String> people = new ArrayList<>();

    private DataReader(DataMapping mapping) {
        this.mapping = mapping;
    }

    /** @param truth the file of pairs, where the mapping says that there is one */
    static DataSet read(DataMapping mapping, List<Path> inputs, Optional<Path> truth) throws IOException {
        DataReader reader = new DataReader(mapping);
        Map<String, String> sameAs = truth.isPresent() ? reader.pairs(truth.get()) : Map.of();
        for (Path input : inputs) {
            reader.readFile(input, sameAs);
        }
        return new DataSet(reader.records, reader.people);
    }

    private Map<String, String> pairs(Path truth) throws IOException {
        Map<String, String> pairs = new HashMap<>();
        try (Reader text = open(truth)) {
            for (CSVRecord row : CSV.parse(text)) {
                pairs.put(
                        row.get(mapping.truth().pairs().second()),
                        row.get(mapping.truth().pairs().first()));
            }
        }
        return pairs;
    }

    private void readFile(Path input, Map<String, String> sameAs) throws IOException {
        String file = mapping.onePerPerson() ? input.getFileName().toString() : null;
        try (Reader text = open(input)) {
            for (CSVRecord row : CSV.parse(text)) {
                records.add(features(row, file));
                people.add(person(row, sameAs));
            }
        }
    }

    private String person(CSVRecord row, Map<String, String> sameAs) {
        String id = row.get(mapping.id());
        if (mapping.truth().column() == null) {
            return sameAs.getOrDefault(id, id);
        }
        String truth = row.get(mapping.truth().column());
        if (mapping.truth().pattern() == null) {
            return truth;
        }
        Matcher matcher = Pattern.compile(mapping.truth().pattern()).matcher(truth);
        return matcher.find() ? matcher.group(1) : truth;
    }

    private Features features(CSVRecord row, String file) {
        var features = Features.named(cell(row, Features.GIVEN), cell(row, Features.FAMILY));
        features.born(
                WrittenDate.read(cell(row, Features.BORN), mapping.dates()).orElse(null));
        for (DataMapping.Attribute attribute : mapping.attributes()) {
            if (!List.of(Features.GIVEN, Features.FAMILY, Features.BORN).contains(attribute.name())) {
                features.value(
                        attribute.name(), value(attribute.kind(), attribute.name(), cell(row, attribute.name())));
            }
        }
        return features.uniqueIn(file).build();
    }

    private String value(ComparisonKind kind, String attribute, String written) {
        String lower = written.strip().toLowerCase(Locale.ROOT);
        String known = Optional.ofNullable(mapping.values())
                .map(values -> values.get(attribute))
                .map(values -> values.get(lower))
                .orElse(lower);
        return switch (kind) {
            case POSTCODE -> spaced(known.replaceAll("[^a-z0-9]", "").toUpperCase(Locale.ROOT));
            case CODE -> known.replaceAll("[^a-z0-9]", "");
            case TEXT -> known.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
            default -> known;
        };
    }

    private static String spaced(String postcode) {
        int end = postcode.length() - 3;
        return end < 2 ? postcode : postcode.substring(0, end) + " " + postcode.substring(end);
    }

    /** Several columns are read as one, parted by a space; of columns named for several files those that are there. */
    private String cell(CSVRecord row, String attribute) {
        return mapping.columns().getOrDefault(attribute, List.of()).stream()
                .filter(row::isMapped)
                .map(row::get)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static Reader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new InputStreamReader(plain, StandardCharsets.UTF_8);
    }
}
