package org.foothold.samplecity.sources;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.csv.CsvFile;
import org.foothold.samplecity.csv.Dialect;
import org.foothold.samplecity.errors.Clerk;
import org.foothold.samplecity.errors.Entry;
import org.foothold.samplecity.errors.ErrorKind;
import org.foothold.samplecity.errors.ErrorModel;
import org.foothold.samplecity.errors.Tally;
import org.foothold.samplecity.lives.Biography;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.town.Town;

/** Writes the council's files household by household, and beside each the truth: which row is about whom, and what is wrong in it. */
public final class SourceFiles implements Closeable {

    private static final List<String> TRUTH = List.of("row", "reference", "person", "household", "errors");

    private final long seed;
    private final LocalDate today;
    private final Town town;
    private final ErrorModel model;
    private final Tally tally = new Tally();
    private final List<OpenFile> files = new ArrayList<>();

    private record OpenFile(SourceFile source, CsvFile rows, CsvFile truth) {}

    /**
     * @param only the file to write; all when it is empty
     */
    public SourceFiles(
            Path directory, long seed, LocalDate today, Town town, int dwellings, ErrorModel model, String only) {
        this.seed = seed;
        this.today = today;
        this.town = town;
        this.model = model;
        for (SourceFile source : all(seed, dwellings, today)) {
            if (only.isEmpty() || only.equals(source.name())) {
                files.add(open(directory, source));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no source is called " + only + "; there are " + names());
        }
    }

    /** The names of the sources, which are those of their files and mappings. */
    public static List<String> names() {
        return all(0, 1, LocalDate.EPOCH).stream().map(SourceFile::name).toList();
    }

    public void write(Household household, Biography life) {
        for (OpenFile file : files) {
            List<Case> cases = file.source().cases(household, life, today);
            if (!cases.isEmpty()) {
                var dice = Dice.of(seed, file.source().name(), household.number());
                var clerk = new Clerk(model, town, tally, dice);
                cases.forEach(about -> write(file, about, clerk));
            }
        }
    }

    public Tally tally() {
        return tally;
    }

    /** Rows written so far, by source. */
    public Map<String, Long> rows() {
        var rows = new LinkedHashMap<String, Long>();
        files.forEach(file -> rows.put(file.source().name(), file.rows().rows()));
        return rows;
    }

    @Override
    public void close() throws IOException {
        for (OpenFile file : files) {
            file.rows().close();
            file.truth().close();
        }
    }

    private void write(OpenFile file, Case about, Clerk clerk) {
        List<String> cells = entered(file, about, clerk, 0);
        if (about.person().canary()) {
            return;
        }
        if (clerk.happens(ErrorKind.KEYED_TWICE)) {
            entered(file, about, clerk, 1);
        }
        if (clerk.happens(ErrorKind.ROW_REPEATED)) {
            print(file, cells, about.person(), ErrorKind.ROW_REPEATED.code());
        }
    }

    private List<String> entered(OpenFile file, Case about, Clerk clerk, int keying) {
        Entry entry = clerk.writeDown(
                about.household(),
                about.person(),
                about.takenOn(),
                file.source().asks());
        List<String> cells = file.source().cells(file.source().reference(about, keying), about, entry);
        String errors = entry.errors().stream().map(ErrorKind::code).collect(Collectors.joining(" "));
        print(
                file,
                cells,
                about.person(),
                keying == 0 ? errors : (ErrorKind.KEYED_TWICE.code() + " " + errors).strip());
        return cells;
    }

    private static void print(OpenFile file, List<String> cells, Person person, String errors) {
        file.rows().add(cells);
        String row = Long.toString(file.rows().rows());
        file.truth().add(List.of(row, cells.getFirst(), person.id(), person.householdId(), errors));
    }

    private static OpenFile open(Path directory, SourceFile source) {
        String file = source.name() + ".csv";
        return new OpenFile(
                source,
                CsvFile.create(directory.resolve("sources").resolve(file), source.dialect(), source.header()),
                CsvFile.create(directory.resolve("truth").resolve(file), Dialect.RFC_4180.withLineFeeds(), TRUTH));
    }

    private static List<SourceFile> all(long seed, int dwellings, LocalDate today) {
        return List.of(
                new RentArrears(seed, dwellings, today),
                new CouncilTaxArrears(seed, dwellings),
                new FoodVoucherRequests(seed, dwellings),
                new FamilyFlags(seed, dwellings),
                new ContactCentreLog(seed, dwellings),
                new Benefits(seed, dwellings));
    }
}
