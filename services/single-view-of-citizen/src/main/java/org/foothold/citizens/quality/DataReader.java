package org.foothold.citizens.quality;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
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
import org.foothold.citizens.linking.domain.CouncilFeatures;
import org.foothold.citizens.matching.domain.BirthDate;
import org.foothold.citizens.matching.domain.ComparisonKind;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.store.PlanFile;
import org.foothold.citizens.person.domain.DateOfBirth;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.kernel.Personal;

/** Reads files by a {@link DataMapping}. Only the columns it names become features. */
final class DataReader {

    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private final DataMapping mapping;
    private final List<DataSet.Row> rows = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private Map<String, String> sameAs;

    private DataReader(DataMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * @param truth the file of pairs, or the column that says who is who; absent where the mapping names the column
     * @throws IllegalArgumentException when nothing says who is who
     */
    static DataSet read(DataMapping mapping, List<Path> inputs, Optional<String> truth) throws IOException {
        Optional<Path> pairs = truth.map(Path::of).filter(Files::exists);
        DataReader reader = new DataReader(pairs.isPresent() ? mapping : mapping.judgedBy(truth));
        if (pairs.isPresent()) {
            reader.readPairs(pairs.get());
        }
        for (Path input : inputs) {
            reader.readFile(input);
        }
        return new DataSet(reader.rows, reader.people);
    }

    /** The first two columns, unless the mapping names others. */
    private void readPairs(Path truth) throws IOException {
        DataMapping.Pairs columns =
                mapping.truth() == null ? null : mapping.truth().pairs();
        sameAs = new HashMap<>();
        try (Reader text = open(truth)) {
            for (CSVRecord row : CSV.parse(text)) {
                sameAs.put(
                        columns == null ? row.get(1) : row.get(columns.second()),
                        columns == null ? row.get(0) : row.get(columns.first()));
            }
        }
    }

    private void readFile(Path input) throws IOException {
        String file = input.getFileName().toString();
        try (Reader text = open(input)) {
            for (CSVRecord row : CSV.parse(text)) {
                rows.add(row(row, file));
                people.add(person(row));
            }
        }
    }

    private String person(CSVRecord row) {
        if (sameAs != null) {
            String id = row.get(mapping.id());
            return sameAs.getOrDefault(id, id);
        }
        String truth = row.get(mapping.truth().column());
        if (mapping.truth().pattern() == null) {
            return truth;
        }
        Matcher matcher = Pattern.compile(mapping.truth().pattern()).matcher(truth);
        return matcher.find() ? matcher.group(1) : truth;
    }

    /** What the service has a column for, and may stand there, is put there; the rest are facts. */
    private DataSet.Row row(CSVRecord row, String file) {
        Map<String, String> facts = new HashMap<>();
        for (PlanFile.Attribute attribute : mapping.attributes()) {
            if (!List.of(Features.GIVEN, Features.FAMILY, Features.BORN).contains(attribute.name())) {
                String value = value(attribute.kind(), attribute.name(), cell(row, attribute.name()));
                if (!value.isBlank()) {
                    facts.put(attribute.name(), value);
                }
            }
        }
        Optional<BirthDate> written = WrittenDate.read(cell(row, Features.BORN), mapping.dates());
        Optional<LocalDate> born = written.flatMap(DataReader::day);
        if (born.isEmpty()) {
            written.ifPresent(slip -> facts.put(Features.BORN, slip.digits()));
        }
        PersonName name = name(cell(row, Features.GIVEN), cell(row, Features.FAMILY));
        return DataSet.Row.of(file, features(name, born, facts, file), details(name, born), Map.copyOf(facts));
    }

    private Features features(PersonName name, Optional<LocalDate> born, Map<String, String> facts, String file) {
        return CouncilFeatures.of(new CouncilFeatures.Kept(
                name.given(),
                name.family(),
                born.orElse(null),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                facts,
                mapping.onePerPerson() ? file : null));
    }

    /** A record of the service has a name or an identifier: who has none is called by a dash, which is no word to compare. */
    private static PersonName name(String given, String family) {
        return new PersonName(given.isEmpty() && family.isEmpty() ? "-" : given, family);
    }

    private static PersonDetails details(PersonName name, Optional<LocalDate> born) {
        return new PersonDetails(
                Optional.of(Personal.of(name)),
                born.map(day -> Personal.of(new DateOfBirth(day))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Optional<LocalDate> day(BirthDate written) {
        try {
            return Optional.of(LocalDate.of(written.year(), written.month(), written.day()));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
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
