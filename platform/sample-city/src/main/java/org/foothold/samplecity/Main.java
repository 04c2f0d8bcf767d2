package org.foothold.samplecity;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.foothold.samplecity.errors.ErrorModel;
import org.foothold.samplecity.sources.BrokenFiles;
import org.foothold.samplecity.sources.SourceFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sample-city generate}: writes a fictional city to a folder. */
@Command(
        name = "sample-city",
        mixinStandardHelpOptions = true,
        description = "Makes up a city: people, what a council's files say of them, and the truth.",
        subcommands = Main.Generate.class)
public final class Main {

    /** Rent arrears are rarest per head of the big files; a city with this many people per row has rows enough. */
    private static final int PEOPLE_PER_ROW = 28;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments));
    }

    static int run(PrintWriter out, PrintWriter errors, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Main::day)
                .setParameterExceptionHandler(Main::refuse)
                .execute(arguments);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException malformed) {
            throw new TypeConversionException("a day is written like 2026-11-01");
        }
    }

    /** One sentence, not the whole manual. */
    private static int refuse(ParameterException refusal, String[] arguments) {
        refusal.getCommandLine().getErr().println(refusal.getMessage());
        return CommandLine.ExitCode.USAGE;
    }

    @Command(
            name = "generate",
            mixinStandardHelpOptions = true,
            description = "Writes the city to a folder. The same options give the same bytes.")
    static final class Generate implements Callable<Integer> {

        @Spec
        CommandSpec spec;

        @Option(names = "--people", defaultValue = "20000", description = "How many people (default ${DEFAULT-VALUE}).")
        int people;

        @Option(
                names = "--seed",
                defaultValue = "1",
                description = "Another seed, another city (default ${DEFAULT-VALUE}).")
        long seed;

        @Option(names = "--out", required = true, description = "The folder; files in it are overwritten.")
        Path out;

        @Option(
                names = "--as-of",
                defaultValue = "2026-11-01",
                description = "The day on which the city is looked at (default ${DEFAULT-VALUE}).")
        LocalDate asOf;

        @Option(
                names = "--errors",
                defaultValue = "standard",
                description =
                        "How the files come to be wrong: none, standard, heavy or by_ear (default ${DEFAULT-VALUE}).")
        ErrorModel errors;

        @Option(names = "--only", defaultValue = "", description = "One source alone, such as rent-arrears.")
        String only;

        @Option(names = "--rows", description = "With --only: stop after so many rows; the city is made large enough.")
        Integer rows;

        @Option(names = "--with-bad-rows", description = "Also spoilt rent arrears files, to try imports on.")
        boolean withBadRows;

        @Override
        public Integer call() throws IOException {
            refuseWhatMakesNoSense();
            long begin = System.nanoTime();
            CityWriter.Written written = write();
            if (withBadRows) {
                var broken = new BrokenFiles(out);
                broken.writeBadRows();
                broken.writeBrokenFiles();
            }
            report(written, (System.nanoTime() - begin) / 1e9);
            return written.rows().getOrDefault(only, Long.MAX_VALUE) < (rows == null ? 0 : rows)
                    ? tooFew(written)
                    : CommandLine.ExitCode.OK;
        }

        private CityWriter.Written write() throws IOException {
            Files.createDirectories(out);
            int size = rows == null ? people : Math.clamp((long) rows * PEOPLE_PER_ROW, people, SampleCity.MOST_PEOPLE);
            var writer = new CityWriter(new SampleCity(size, seed, asOf), errors);
            return only.isEmpty()
                    ? writer.writeTo(out)
                    : writer.writeTo(out, only, rows == null ? Long.MAX_VALUE : rows);
        }

        private void refuseWhatMakesNoSense() {
            if (people < SampleCity.FEWEST_PEOPLE || people > SampleCity.MOST_PEOPLE) {
                throw refusal("--people: between " + SampleCity.FEWEST_PEOPLE + " and " + SampleCity.MOST_PEOPLE);
            }
            if (!only.isEmpty() && !SourceFiles.names().contains(only)) {
                throw refusal("--only: one of " + String.join(", ", SourceFiles.names()));
            }
            if (rows != null && (only.isEmpty() || rows < 1)) {
                throw refusal("--rows: a positive number, and --only to say of which source");
            }
            if (withBadRows && !only.isEmpty() && !only.equals("rent-arrears")) {
                throw refusal("--with-bad-rows spoils rent arrears; let them be written too");
            }
            if (Files.exists(out) && !Files.isDirectory(out)) {
                throw refusal("--out: there is a file of that name");
            }
        }

        private void report(CityWriter.Written written, double seconds) {
            PrintWriter to = spec.commandLine().getOut();
            to.printf(
                    "%,d people in %.1f s (%,.0f people/s) in %s%n",
                    written.people(), seconds, written.people() / seconds, out);
            for (Map.Entry<String, Long> source : written.rows().entrySet()) {
                to.printf("  %-24s %,10d rows%n", source.getKey(), source.getValue());
            }
        }

        private int tooFew(CityWriter.Written written) {
            spec.commandLine()
                    .getErr()
                    .println("The largest city has only " + written.rows().get(only) + " such rows.");
            return CommandLine.ExitCode.SOFTWARE;
        }

        private ParameterException refusal(String why) {
            return new ParameterException(spec.commandLine(), why);
        }
    }
}
