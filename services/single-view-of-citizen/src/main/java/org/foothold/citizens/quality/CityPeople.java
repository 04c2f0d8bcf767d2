package org.foothold.citizens.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Who truly lives in a sample city: for judging alone, nothing of it is compared. */
final class CityPeople {

    private static final int GENERATION = 14;

    /**
     * One of them.
     *
     * @param origin of the name
     * @param doors the properties where they live and have lived
     */
    record Inhabitant(
            String id,
            String household,
            String origin,
            LocalDate born,
            String given,
            String family,
            Set<String> doors) {

        /** Born on one day into one household: what everything but the given name agrees about. */
        boolean twinOf(Inhabitant other) {
            return household.equals(other.household) && born.equals(other.born);
        }

        /** Called the same in one household, a generation apart. */
        boolean namesakeOf(Inhabitant other) {
            return household.equals(other.household)
                    && given.equals(other.given)
                    && family.equals(other.family)
                    && Math.abs(born.getYear() - other.born.getYear()) >= GENERATION;
        }
    }

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Inhabitant> byId = new HashMap<>();

    CityPeople(Collection<Inhabitant> people) {
        people.forEach(one -> byId.put(one.id(), one));
    }

    static CityPeople read(Path city) throws IOException {
        Map<String, Set<String>> doors = new HashMap<>();
        for (CSVRecord home : rows(city.resolve("truth").resolve("former-homes.csv"))) {
            doors.computeIfAbsent(home.get("person"), none -> new HashSet<>()).add(home.get("uprn"));
        }
        return new CityPeople(rows(city.resolve("truth").resolve("people.csv")).stream()
                .map(row -> inhabitant(row, doors))
                .toList());
    }

    private static Inhabitant inhabitant(CSVRecord row, Map<String, Set<String>> formerDoors) {
        Set<String> doors = new HashSet<>(formerDoors.getOrDefault(row.get("person"), Set.of()));
        doors.add(row.get("uprn"));
        return new Inhabitant(
                row.get("person"),
                row.get("household"),
                row.get("origin"),
                LocalDate.parse(row.get("born")),
                plain(row.get("given")),
                plain(row.get("family")),
                doors);
    }

    Inhabitant get(String person) {
        return byId.get(person);
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return CSV.parse(text).getRecords();
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
