package org.foothold.citizens.retention.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.retention.domain.RetentionRun;
import org.foothold.citizens.retention.domain.SourceRun;
import org.foothold.citizens.retention.domain.SourceRun.Answer;

/**
 * What a run found and did.
 *
 * @param state accepted, running, waiting (for an answer of an officer) or done
 */
@Schema(name = "RetentionRun")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetentionRunBody(
        UUID id,
        boolean countsOnly,
        String state,
        int percent,
        int rulesVersion,
        LocalDate today,
        String requestedBy,
        Instant requestedAt,
        Instant finishedAt,
        List<Source> sources) {

    /**
     * One source in a run.
     *
     * @param state counted, waiting, going, done or left
     * @param due records whose time was over when they were counted
     * @param held kept because of a legal hold
     * @param guarding kept because they protect the person while something else is held on them
     * @param failed kept because something went wrong; the next run tries again
     * @param noLongerDue when their turn came
     */
    @Schema(name = "RetentionRunSource")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            String source,
            String state,
            LocalDate dueBefore,
            long records,
            long due,
            long withdrawn,
            long held,
            long guarding,
            long failed,
            long noLongerDue,
            String answeredBy,
            Instant answeredAt) {

        private static Source of(SourceRun run) {
            var counts = run.counts();
            return new Source(
                    run.sourceSystem(),
                    run.state().code(),
                    run.dueBefore(),
                    run.records(),
                    run.due(),
                    counts.withdrawn(),
                    counts.held(),
                    counts.guarding(),
                    counts.failed(),
                    counts.stayed(),
                    run.answer().map(Answer::by).orElse(null),
                    run.answer().map(Answer::at).orElse(null));
        }
    }

    /** A run as it is asked for. */
    @Schema(name = "RetentionRunToStart")
    public record ToStart(Boolean countsOnly) {}

    /** The answer of an officer to a source that waits. */
    @Schema(name = "RetentionAnswer")
    public record ToAnswer(Boolean go) {}

    static RetentionRunBody of(RetentionRun run) {
        return new RetentionRunBody(
                run.id(),
                run.countsOnly(),
                run.state().code(),
                run.percent(),
                run.rulesVersion(),
                run.today(),
                run.requestedBy(),
                run.requestedAt(),
                run.finishedAt().orElse(null),
                run.sources().stream().map(Source::of).toList());
    }
}
