package org.foothold.citizens.risk.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.RowOutcome;
import org.foothold.citizens.imports.domain.RowReader;
import org.foothold.citizens.imports.domain.SourceRow;
import org.foothold.citizens.imports.store.MappingYaml;
import org.foothold.citizens.risk.domain.Told;
import org.foothold.kernel.Personal;
import org.foothold.samplecity.SampleCity;
import org.foothold.samplecity.errors.ErrorModel;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.Tenure;
import org.foothold.samplecity.sources.SourceFiles;

/** What a council's files would have told of a made-up city on a day before its present, by household and person. */
final class LivesOfTheCity {

    private static final int CANARY_DWELLINGS = 12;

    private final SampleCity city;
    private final Map<String, Boolean> leadsIntoCrisis = new HashMap<>();
    private final Set<String> councilTenants = new HashSet<>();

    LivesOfTheCity(SampleCity city) {
        this.city = city;
        for (Household household : city.households()) {
            if (household.hasCanary()) {
                continue;
            }
            String id = household.people().getFirst().householdId();
            leadsIntoCrisis.put(id, city.biographyOf(household).persona().isPresent());
            if (household.tenure() == Tenure.COUNCIL_TENANT) {
                councilTenants.add(id);
            }
        }
    }

    /** Every household of the city, and whether its life follows a persona. */
    Map<String, Boolean> leadsIntoCrisis() {
        return leadsIntoCrisis;
    }

    boolean isCouncilTenant(String household) {
        return councilTenants.contains(household);
    }

    /** The files hold what had happened by that day; what came later is in none of them. */
    Map<String, Map<String, List<Told>>> toldOn(LocalDate day, Path folder) throws IOException {
        int dwellings = city.town().dwellings() + CANARY_DWELLINGS;
        try (var files = new SourceFiles(folder, city.seed(), day, city.town(), dwellings, ErrorModel.STANDARD, "")) {
            for (Household household : city.households()) {
                Biography life = city.biographyOf(household);
                files.write(
                        household,
                        new Biography(
                                life.persona(),
                                life.weeklyRent(),
                                life.events().stream()
                                        .filter(event -> !event.on().isAfter(day))
                                        .toList()));
            }
        }
        Map<String, Map<String, List<Told>>> told = new HashMap<>();
        SourceFiles.names().forEach(source -> read(source, day, folder, told));
        return told;
    }

    private static void read(String source, LocalDate day, Path folder, Map<String, Map<String, List<Told>>> told) {
        try (var yaml = LivesOfTheCity.class.getResourceAsStream("/mappings/" + source + ".yaml")) {
            Mapping mapping = MappingYaml.read(source, yaml);
            List<CSVRecord> truth = rows(folder.resolve("truth/" + source + ".csv"), "UTF-8", ',');
            List<CSVRecord> rows = rows(
                    folder.resolve("sources/" + source + ".csv"),
                    mapping.encoding().name(),
                    mapping.delimiter());
            RowReader reader = new RowReader(mapping, rows.getFirst().toList(), day, true);
            for (int row = 1; row < rows.size(); row++) {
                if (reader.read(rows.get(row).toList()) instanceof RowOutcome.Accepted accepted) {
                    String household = truth.get(row).get(3);
                    told.computeIfAbsent(household, id -> new HashMap<>())
                            .computeIfAbsent(truth.get(row).get(2), id -> new ArrayList<>())
                            .add(told(mapping, accepted.row(), day));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> rows(Path file, String encoding, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        try (var text = Files.newBufferedReader(file, java.nio.charset.Charset.forName(encoding));
                var parser = format.parse(text)) {
            return parser.getRecords();
        }
    }

    private static Told told(Mapping mapping, SourceRow row, LocalDate day) {
        return new Told(
                UUID.nameUUIDFromBytes((mapping.name() + row.sourceId()).getBytes(StandardCharsets.UTF_8)),
                mapping.sourceSystem(),
                mapping.category(),
                row.observedOn().orElse(day),
                row.person()
                        .postcode()
                        .map(postcode -> Personal.of(postcode.reveal().text())),
                row.facts());
    }
}
