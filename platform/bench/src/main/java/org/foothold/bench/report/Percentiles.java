package org.foothold.bench.report;

import java.util.Map;
import org.HdrHistogram.Histogram;

/** The usual points of a distribution of latencies, in milliseconds. */
public final class Percentiles {

    private Percentiles() {}

    /** For latencies recorded in microseconds. */
    public static void put(Map<String, Object> row, Histogram microseconds) {
        row.put("p50 ms", at(microseconds, 50));
        row.put("p99 ms", at(microseconds, 99));
        row.put("max ms", microseconds.getMaxValue() / 1_000.0);
    }

    public static double at(Histogram microseconds, double percentile) {
        return microseconds.getValueAtPercentile(percentile) / 1_000.0;
    }
}
