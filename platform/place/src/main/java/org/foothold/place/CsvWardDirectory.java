package org.foothold.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ward directory read whole from a CSV file with at least the columns {@code postcode} and {@code ward}, in any order.
 * A line that is not a postcode and a ward stops the reading with its number: half a directory would misplace people quietly.
 */
public final class CsvWardDirectory implements WardDirectory {

    private final Map<String, WardCode> wardByPostcode;

    private CsvWardDirectory(Map<String, WardCode> wardByPostcode) {
        this.wardByPostcode = wardByPostcode;
    }

    public static CsvWardDirectory read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        }
    }

    public static CsvWardDirectory read(Reader csv) throws IOException {
        var lines = new BufferedReader(csv);
        List<String> header = cells(lines.readLine());
        int postcodeAt = column(header, "postcode");
        int wardAt = column(header, "ward");
        var wards = new HashMap<String, WardCode>();
        var found = new HashMap<String, WardCode>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = cells(line);
            try {
                Postcode postcode = Postcode.parse(cells.get(postcodeAt)).orElseThrow();
                found.put(postcode.text(), wards.computeIfAbsent(cells.get(wardAt), WardCode::new));
            } catch (RuntimeException notAnEntry) {
                throw new IOException("line " + number + " is not a postcode and a ward", notAnEntry);
            }
        }
        return new CsvWardDirectory(found);
    }

    @Override
    public Optional<WardCode> wardOf(Postcode postcode) {
        return Optional.ofNullable(wardByPostcode.get(postcode.text()));
    }

    public int size() {
        return wardByPostcode.size();
    }

    private static int column(List<String> header, String name) throws IOException {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new IOException("the first line must name the column " + name);
        }
        return at;
    }

    /** Postcodes and codes hold neither commas nor line ends, so a cell is what lies between two commas, less its quotes. */
    private static List<String> cells(String line) {
        if (line == null) {
            return List.of();
        }
        String withoutMark = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return List.of(withoutMark.replace("\"", "").split(",", -1)).stream()
                .map(String::strip)
                .toList();
    }
}
