package org.foothold.samplecity.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Spoils a good rent arrears file in the ways in which files come spoilt. Where a row is bad the file can still be taken without
 * it; where the file is bad nothing of it should be.
 */
public final class BrokenFiles {

    /** A bad row stands after each so many good ones. */
    static final int GOOD_ROWS_BETWEEN = 20;

    private static final int LONG_NAME = 500;
    private static final int ENDLESS_LINE = 10_000_000;

    private final Path sources;
    private final Path truth;

    /** @param city the folder into which the city was written */
    public BrokenFiles(Path city) {
        sources = city.resolve("sources");
        truth = city.resolve("truth");
    }

    private interface Spoiling {
        String spoil(List<String> columns, String goodRow);
    }

    private record BadRow(String wrong, Spoiling how) {}

    private static final List<BadRow> BAD_ROWS = List.of(
            new BadRow("date-that-does-not-exist", (c, row) -> with(c, row, "date_of_birth", "31/02/1980")),
            new BadRow("date-in-words", (c, row) -> with(c, row, "date_of_birth", "about 1980")),
            new BadRow("born-in-the-future", (c, row) -> with(c, row, "date_of_birth", "05/05/2199")),
            new BadRow("born-too-long-ago", (c, row) -> with(c, row, "date_of_birth", "05/05/1799")),
            new BadRow("no-reference", (c, row) -> with(c, row, "tenancy_ref", "")),
            new BadRow("too-many-columns", (c, row) -> row + ",one more,and another"),
            new BadRow("too-few-columns", (c, row) -> row.substring(0, row.lastIndexOf(','))),
            new BadRow("nobody-named", (c, row) -> nobody(c, row)),
            new BadRow("endless-name", (c, row) -> with(c, row, "tenant_surname", "A".repeat(LONG_NAME))),
            new BadRow("name-without-a-letter", (c, row) -> with(c, row, "tenant_forename", "12345")));

    /** {@code rent-arrears-with-bad-rows.csv}, and in the truth which of its rows are bad and why. */
    public void writeBadRows() throws IOException {
        try (BufferedReader good = Files.newBufferedReader(goodFile());
                var bad = Files.newBufferedWriter(sources.resolve("rent-arrears-with-bad-rows.csv"));
                var reasons = Files.newBufferedWriter(truth.resolve("rent-arrears-bad-rows.csv"))) {
            String header = good.readLine();
            List<String> columns = List.of(header.split(","));
            bad.write(header + "\r\n");
            reasons.write("row,wrong\n");
            int rows = 0;
            int spoilt = 0;
            for (String row = good.readLine(); row != null; row = good.readLine()) {
                bad.write(row + "\r\n");
                rows++;
                if (rows % (GOOD_ROWS_BETWEEN + 1) == GOOD_ROWS_BETWEEN
                        && cells(row).size() == columns.size()) {
                    BadRow next = BAD_ROWS.get(spoilt++ % BAD_ROWS.size());
                    bad.write(next.how().spoil(columns, with(columns, row, "tenancy_ref", "BAD" + spoilt)) + "\r\n");
                    rows++;
                    reasons.write(rows + "," + next.wrong() + "\n");
                }
            }
        }
    }

    /** One file for each way in which a whole file is bad: {@code broken/rent-arrears-….csv}. */
    public void writeBrokenFiles() throws IOException {
        String good = firstLines(200);
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        int middle = good.indexOf('\n', good.length() / 2) + 1;
        write("nul", (good.substring(0, middle) + "T1,\0" + good.substring(middle)).getBytes(StandardCharsets.UTF_8));
        write(
                "wrong-encoding",
                (good.substring(0, middle) + good.substring(middle).replaceFirst(",M", ",Zoë M"))
                        .getBytes(Charset.forName("windows-1252")));
        write("utf-16", good.getBytes(StandardCharsets.UTF_16));
        write("half", Arrays.copyOf(bytes, good.lastIndexOf(',', middle - 40)));
        write("unclosed-quote", (good + "T2,\"never closed,MR,A,B\r\n").getBytes(StandardCharsets.UTF_8));
        write("wrong-header", good.replaceFirst("tenancy_ref", "tenant").getBytes(StandardCharsets.UTF_8));
        write("no-header", good.substring(good.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
        write("empty", new byte[0]);
        write("endless-line", (good + "T3," + "x".repeat(ENDLESS_LINE) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private void write(String kind, byte[] content) throws IOException {
        Path folder = Files.createDirectories(sources.resolveSibling("broken"));
        try (OutputStream file = Files.newOutputStream(folder.resolve("rent-arrears-" + kind + ".csv"))) {
            file.write(content);
        }
    }

    private Path goodFile() {
        return sources.resolve("rent-arrears.csv");
    }

    private String firstLines(int lines) throws IOException {
        var text = new StringBuilder();
        try (var all = Files.lines(goodFile())) {
            all.limit(lines).forEach(line -> text.append(line).append("\r\n"));
        }
        return text.toString();
    }

    private static String nobody(List<String> columns, String row) {
        String without = row;
        for (String column : List.of("tenant_forename", "tenant_surname", "ni_number", "council_person_ref")) {
            without = with(columns, without, column, "");
        }
        return without;
    }

    private static String with(List<String> columns, String row, String column, String value) {
        List<String> cells = cells(row);
        cells.set(columns.indexOf(column), value);
        return String.join(",", cells);
    }

    /** The cells as they stand, quotes and all; the good file has no line ends inside cells. */
    private static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) == '"') {
                quoted = !quoted;
            } else if (row.charAt(i) == ',' && !quoted) {
                cells.add(row.substring(start, i));
                start = i + 1;
            }
        }
        cells.add(row.substring(start));
        return cells;
    }
}
