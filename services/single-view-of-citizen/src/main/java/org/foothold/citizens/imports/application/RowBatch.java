package org.foothold.citizens.imports.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.foothold.citizens.imports.domain.Finding;
import org.foothold.citizens.imports.domain.ImportFinding;
import org.foothold.citizens.imports.domain.Mapping;
import org.foothold.citizens.imports.domain.RowOutcome;
import org.foothold.citizens.imports.domain.SourceRow;

/** Rows that are kept together: the good ones by their source id, and what was wrong with the others. */
final class RowBatch {

    /** A good row with the line it starts on. */
    record Good(long line, SourceRow row, List<Finding> leftOut) {}

    private final UUID importId;
    private final Mapping mapping;
    private final Map<String, Good> good = new LinkedHashMap<>();
    private final List<ImportFinding> rejected = new ArrayList<>();
    private final Set<String> setAside = new TreeSet<>();
    private int rows;
    private int rowsRejected;

    RowBatch(UUID importId, Mapping mapping) {
        this.importId = importId;
        this.mapping = mapping;
    }

    void add(long line, RowOutcome outcome) {
        rows++;
        switch (outcome) {
            case RowOutcome.Rejected bad -> {
                bad.sourceId().ifPresent(setAside::add);
                reject(line, bad.reasons());
            }
            case RowOutcome.Accepted fine -> {
                Good first = good.get(fine.row().sourceId());
                if (first == null) {
                    good.put(fine.row().sourceId(), new Good(line, fine.row(), fine.leftOut()));
                } else {
                    reject(line, List.of(comesTwice(first.line())));
                }
            }
        }
    }

    /** Sets the good row aside after all: its source id stood on an earlier line of the file. */
    void rejectAsSeen(String sourceId, long firstLine) {
        Good again = good.remove(sourceId);
        reject(again.line(), List.of(comesTwice(firstLine)));
    }

    UUID importId() {
        return importId;
    }

    Mapping mapping() {
        return mapping;
    }

    Map<String, Good> good() {
        return good;
    }

    /** The source ids of rows that could not be taken, where they could be read. */
    Set<String> setAside() {
        return setAside;
    }

    int rows() {
        return rows;
    }

    int rowsRejected() {
        return rowsRejected;
    }

    int valuesLeftOut() {
        return good.values().stream().mapToInt(row -> row.leftOut().size()).sum();
    }

    /** All that is to be reported. */
    List<ImportFinding> findings() {
        List<ImportFinding> all = new ArrayList<>(rejected);
        good.values().forEach(row -> number(row.line(), false, row.leftOut(), all));
        return all;
    }

    private void reject(long line, List<Finding> reasons) {
        rowsRejected++;
        number(line, true, reasons, rejected);
    }

    private static void number(long line, boolean rejected, List<Finding> findings, List<ImportFinding> target) {
        for (int i = 0; i < findings.size(); i++) {
            target.add(new ImportFinding(line, i + 1, rejected, findings.get(i)));
        }
    }

    private Finding comesTwice(long firstLine) {
        return new Finding(
                "duplicate-source-id",
                String.join(" + ", mapping.sourceId()),
                "The same reference stands on line " + firstLine + " already; that line was taken.");
    }
}
