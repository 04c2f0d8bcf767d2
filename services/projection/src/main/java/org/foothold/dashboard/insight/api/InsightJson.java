package org.foothold.dashboard.insight.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.dashboard.insight.application.ShowInsight.Told;
import org.foothold.dashboard.insight.domain.Insight;
import org.foothold.dashboard.insight.domain.InsightFilter;
import org.foothold.dashboard.insight.domain.Shown;

/** The numbers of triage. */
public record InsightJson(
        String questionSet,
        Long version,
        LocalDate from,
        LocalDate to,
        String channel,
        String language,
        String by,
        List<TableJson> tables,

        @Schema(description = "Absent where fewer than twenty completed it")
        Insight.Minutes minutes) {

    /** A table of codes and counts. */
    public record TableJson(String name, List<String> columns, List<LineJson> lines) {}

    /** A row of it. */
    public record LineJson(
            String code,

            @Schema(description = "Rounded to the nearest five; null where it is hidden")
            List<Long> counts) {}

    static InsightJson of(Told told) {
        InsightFilter filter = told.filter();
        return new InsightJson(
                filter.questionSet(),
                filter.version(),
                filter.period().from(),
                filter.period().to(),
                filter.channel(),
                filter.language(),
                filter.by().code(),
                told.insight().tables().stream().map(InsightJson::table).toList(),
                told.insight().minutes().orElse(null));
    }

    private static TableJson table(Insight.Table table) {
        return new TableJson(
                table.name(),
                table.columns(),
                table.lines().stream()
                        .map(line -> new LineJson(
                                line.code(),
                                line.counts().stream().map(InsightJson::count).toList()))
                        .toList());
    }

    private static Long count(Shown shown) {
        return shown.isHidden() ? null : shown.count().getAsLong();
    }
}
