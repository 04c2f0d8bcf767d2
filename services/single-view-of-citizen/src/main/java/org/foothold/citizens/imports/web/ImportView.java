package org.foothold.citizens.imports.web;

import io.quarkus.qute.TemplateData;
import org.foothold.citizens.imports.domain.ImportJob;
import org.foothold.citizens.imports.domain.ImportJob.Problem;
import org.foothold.citizens.imports.domain.ImportJob.Status;
import org.foothold.citizens.wording.Wording;

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
        String detail,
        String total,
        String done,
        String added,
        String changed,
        String same,
        String rejected,
        String leftOut,
        boolean hasReport,
        boolean complete,
        String requestedAt,
        String finishedAt) {

    static ImportView of(ImportJob job, String mappingTitle, Wording wording) {
        var counts = job.counts();
        return new ImportView(
                job.id().toString(),
                mappingTitle,
                job.fileName(),
                size(job.fileSize(), wording),
                wording.messages().import_status(job.status().code()),
                colour(job.status()),
                job.status().isOver(),
                counts.total() > 0,
                job.status() == Status.DONE ? 100 : counts.percent(),
                job.problem()
                        .map(problem -> wording.messages().import_problem(problem.code()))
                        .orElse(null),
                job.problem().map(Problem::message).orElse(null),
                wording.number(counts.total()),
                wording.number(counts.done()),
                wording.number(counts.added()),
                wording.number(counts.changed()),
                wording.number(counts.same()),
                wording.number(counts.rejected()),
                wording.number(counts.valuesLeftOut()),
                counts.rejected() + counts.valuesLeftOut() > 0,
                job.complete(),
                wording.moment(job.requestedAt()),
                job.finishedAt().map(wording::moment).orElse(null));
    }

    /** The same for a list, where it has to be seen that a person is asked. */
    ImportView waiting(Wording wording) {
        return new ImportView(
                id,
                title,
                fileName,
                size,
                wording.extract().waiting(),
                "yellow",
                over,
                started,
                percent,
                problem,
                detail,
                total,
                done,
                added,
                changed,
                same,
                rejected,
                leftOut,
                hasReport,
                complete,
                requestedAt,
                finishedAt);
    }

    private static String colour(Status status) {
        return switch (status) {
            case ACCEPTED -> "grey";
            case RUNNING -> "blue";
            case DONE -> "green";
            case REFUSED, FAILED -> "red";
        };
    }

    private static String size(long bytes, Wording wording) {
        return bytes < 1_000_000
                ? wording.number(Math.max(1, bytes / 1_000)) + " kB"
                : wording.number(bytes / 1_000_000) + " MB";
    }
}
