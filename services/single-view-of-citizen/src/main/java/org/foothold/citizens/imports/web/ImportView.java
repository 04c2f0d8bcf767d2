package org.foothold.citizens.imports.web;

import io.quarkus.qute.TemplateData;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foothold.citizens.imports.domain.ImportJob;
import org.foothold.citizens.imports.domain.ImportJob.Problem;
import org.foothold.citizens.imports.domain.ImportJob.Status;

/** An import as its pages show it. */
@TemplateData
public record ImportView(
        String id,
        String title,
        String fileName,
        String size,
        String status,
        String colour,
        boolean over,
        boolean started,
        int percent,
        String problem,
        String total,
        String done,
        String added,
        String changed,
        String same,
        String rejected,
        String leftOut,
        boolean hasReport,
        String requestedAt,
        String finishedAt) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    static ImportView of(ImportJob job, String mappingTitle) {
        var counts = job.counts();
        return new ImportView(
                job.id().toString(),
                mappingTitle,
                job.fileName(),
                size(job.fileSize()),
                words(job.status()),
                colour(job.status()),
                job.status().isOver(),
                counts.total() > 0,
                job.status() == Status.DONE ? 100 : counts.percent(),
                job.problem().map(Problem::message).orElse(null),
                number(counts.total()),
                number(counts.done()),
                number(counts.added()),
                number(counts.changed()),
                number(counts.same()),
                number(counts.rejected()),
                number(counts.valuesLeftOut()),
                counts.rejected() + counts.valuesLeftOut() > 0,
                MOMENT.format(job.requestedAt()),
                job.finishedAt().map(ImportView::moment).orElse(null));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String words(Status status) {
        return switch (status) {
            case ACCEPTED -> "Waiting";
            case RUNNING -> "Being read";
            case DONE -> "Done";
            case REFUSED -> "Refused";
            case FAILED -> "Failed";
        };
    }

    private static String colour(Status status) {
        return switch (status) {
            case ACCEPTED -> "grey";
            case RUNNING -> "blue";
            case DONE -> "green";
            case REFUSED, FAILED -> "red";
        };
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? number(Math.max(1, bytes / 1_000)) + " kB" : number(bytes / 1_000_000) + " MB";
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(value);
    }
}
