package org.foothold.dashboard.insight.web;

import org.foothold.dashboard.insight.domain.Insight;
import org.foothold.dashboard.insight.domain.Shown;

/** The numbers as a file: one line for each, in codes; a hidden one is a star. */
final class InsightCsv {

    private static final String END = "\r\n";

    private InsightCsv() {}

    static String of(Insight insight) {
        StringBuilder csv = new StringBuilder("table,row,column,count").append(END);
        for (Insight.Table table : insight.tables()) {
            for (Insight.Line line : table.lines()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    csv.append(String.join(
                                    ",",
                                    table.name(),
                                    code(line.code()),
                                    table.columns().get(i),
                                    count(line.counts().get(i))))
                            .append(END);
                }
            }
        }
        insight.minutes()
                .ifPresent(minutes -> csv.append("minutes,lower-quartile,minutes,")
                        .append(minutes.lower())
                        .append(END)
                        .append("minutes,median,minutes,")
                        .append(minutes.median())
                        .append(END)
                        .append("minutes,upper-quartile,minutes,")
                        .append(minutes.upper())
                        .append(END));
        return csv.toString();
    }

    private static String count(Shown shown) {
        return shown.isHidden() ? "*" : Long.toString(shown.count().getAsLong());
    }

    /** Codes are letters, digits and hyphens; whatever else a source calls a ward cannot become a formula. */
    private static String code(String code) {
        return code.replaceAll("[^\\p{L}\\p{N} .'-]", "").replaceAll("^[^\\p{L}\\p{N}]+", "");
    }
}
