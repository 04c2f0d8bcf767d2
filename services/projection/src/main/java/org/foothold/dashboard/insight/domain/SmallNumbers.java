package org.foothold.dashboard.insight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The rule by which no number tells of one person. Counts from one to four are hidden. Every other is rounded to the nearest five, each by
 * itself, totals too, so that subtracting one table from another (another month, another channel) gives no exact number either. And where
 * one part alone of a whole is hidden, or what is told leaves each hidden part no more than one, the next smallest is hidden with it.
 *
 * <p>It is NHS Digital's method for hospital episode statistics since September 2018 (suppress small counts, round the rest to five), with
 * the threshold of five that is usual for counts of councils, and the secondary suppression which that method had replaced.
 */
public final class SmallNumbers {

    static final long LEAST = 5;
    private static final long STEP = 5;

    private SmallNumbers() {}

    /** One count by itself. */
    public static Shown alone(long count) {
        return isSmall(count) ? Shown.HIDDEN : rounded(count);
    }

    /** The parts of one whole, whose sum is told beside them. */
    public static List<Shown> parts(long... counts) {
        return table(List.of(LongStream.of(counts).boxed().toList())).getFirst();
    }

    /** How many of a whole: hidden also where the rest of it is small. */
    public static Shown share(long count, long whole) {
        return parts(count, whole - count).getFirst();
    }

    /** Rows and columns that both add up to wholes told beside them. */
    public static List<List<Shown>> table(List<List<Long>> counts) {
        if (counts.isEmpty()) {
            return List.of();
        }
        int columns = counts.getFirst().size();
        boolean[][] hidden = new boolean[counts.size()][columns];
        for (int row = 0; row < counts.size(); row++) {
            for (int column = 0; column < columns; column++) {
                hidden[row][column] = isSmall(counts.get(row).get(column));
            }
        }
        boolean again = true;
        while (again) {
            again = false;
            for (int row = 0; row < counts.size() && columns > 1; row++) {
                again |= hideASecond(line(row, 0, 0, 1, columns), counts, hidden);
            }
            for (int column = 0; column < columns && counts.size() > 1; column++) {
                again |= hideASecond(line(0, column, 1, 0, counts.size()), counts, hidden);
            }
        }
        return told(counts, hidden);
    }

    private record Cell(int row, int column) {}

    private static List<Cell> line(int row, int column, int down, int right, int length) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            cells.add(new Cell(row + i * down, column + i * right));
        }
        return cells;
    }

    /** Where a line gives away what it hides, hides the smallest other that counts anybody. */
    private static boolean hideASecond(List<Cell> line, List<List<Long>> counts, boolean[][] hidden) {
        long alone = line.stream().filter(cell -> hidden[cell.row][cell.column]).count();
        if (alone != 1 && !allMustBeOne(line, alone, counts, hidden)) {
            return false;
        }
        Cell next = null;
        for (Cell cell : line) {
            boolean counts0 = !hidden[cell.row][cell.column] && count(counts, cell) > 0;
            if (counts0 && (next == null || count(counts, cell) < count(counts, next))) {
                next = cell;
            }
        }
        if (next == null) {
            return false;
        }
        hidden[next.row][next.column] = true;
        return true;
    }

    /** The whole at its most, less the parts told at their least, leaves one for each part hidden: of 1, 1 and 5 the whole is told as 5. */
    private static boolean allMustBeOne(
            List<Cell> line, long hiddenCells, List<List<Long>> counts, boolean[][] hidden) {
        long whole = line.stream().mapToLong(cell -> count(counts, cell)).sum();
        if (hiddenCells == 0 || isSmall(whole)) {
            return false;
        }
        long told = line.stream()
                .filter(cell -> !hidden[cell.row][cell.column])
                .mapToLong(cell -> least(count(counts, cell)))
                .sum();
        return nearest(whole) + STEP / 2 - told <= hiddenCells;
    }

    /** The smallest count that is told as this one. */
    private static long least(long count) {
        return count == 0 ? 0 : Math.max(LEAST, nearest(count) - STEP / 2);
    }

    private static List<List<Shown>> told(List<List<Long>> counts, boolean[][] hidden) {
        List<List<Shown>> told = new ArrayList<>();
        for (int row = 0; row < hidden.length; row++) {
            List<Shown> cells = new ArrayList<>();
            for (int column = 0; column < hidden[row].length; column++) {
                cells.add(
                        hidden[row][column]
                                ? Shown.HIDDEN
                                : rounded(counts.get(row).get(column)));
            }
            told.add(List.copyOf(cells));
        }
        return List.copyOf(told);
    }

    private static long count(List<List<Long>> counts, Cell cell) {
        return counts.get(cell.row).get(cell.column);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    private static Shown rounded(long count) {
        return Shown.of(nearest(count));
    }

    private static long nearest(long count) {
        return (count + STEP / 2) / STEP * STEP;
    }
}
