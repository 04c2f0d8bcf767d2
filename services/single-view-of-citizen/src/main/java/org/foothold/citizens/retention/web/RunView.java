package org.foothold.citizens.retention.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.function.ToLongFunction;
import org.foothold.citizens.retention.domain.RetentionRun;
import org.foothold.citizens.retention.domain.RunState;
import org.foothold.citizens.retention.domain.SourceRun;
import org.foothold.citizens.retention.domain.SourceState;
import org.foothold.citizens.wording.Wording;

/** A run as its pages show it. */
@TemplateData
public record RunView(
        String id,
        boolean countsOnly,
        String kind,
        String state,
        String colour,
        boolean over,
        int percent,
        String requestedAt,
        String requestedBy,
        String finishedAt,
        String rulesVersion,
        String due,
        String withdrawn,
        String kept,
        List<Source> sources) {

    /** One source of a run. */
    @TemplateData
    public record Source(
            String source,
            String name,
            String state,
            String colour,
            boolean waits,
            String dueBefore,
            String records,
            String due,
            String withdrawn,
            String held,
            String guarding,
            String failed,
            String stayed,
            String question) {

        private static Source of(SourceRun run, Wording wording) {
            var counts = run.counts();
            String name = wording.people().source(run.sourceSystem());
            return new Source(
                    run.sourceSystem(),
                    name,
                    wording.retention().source_state(run.state().code()),
                    colour(run.state()),
                    run.state() == SourceState.WAITING,
                    wording.day(run.dueBefore()),
                    wording.number(run.records()),
                    wording.number(run.due()),
                    wording.number(counts.withdrawn()),
                    wording.number(counts.held()),
                    wording.number(counts.guarding()),
                    wording.number(counts.failed()),
                    wording.number(counts.stayed()),
                    wording.retention().much(name, wording.number(run.due()), wording.number(run.records())));
        }

        private static String colour(SourceState state) {
            return switch (state) {
                case COUNTED, LEFT -> "grey";
                case WAITING -> "orange";
                case GOING -> "blue";
                case DONE -> "green";
            };
        }
    }

    static RunView of(RetentionRun run, String reader, Wording wording) {
        var words = wording.retention();
        return new RunView(
                run.id().toString(),
                run.countsOnly(),
                words.kind(run.countsOnly() ? "count" : "withdraw"),
                words.run_state(run.state().code()),
                colour(run.state()),
                run.isOver(),
                run.percent(),
                wording.moment(run.requestedAt()),
                words.by(run.requestedBy().equals(reader) ? "you" : run.requestedBy()),
                run.finishedAt().map(wording::moment).orElse(null),
                words.version(run.rulesVersion()),
                sum(run, wording, SourceRun::due),
                sum(run, wording, source -> source.counts().withdrawn()),
                sum(
                        run,
                        wording,
                        source -> source.counts().held()
                                + source.counts().guarding()
                                + source.counts().failed()),
                run.sources().stream().map(source -> Source.of(source, wording)).toList());
    }

    private static String sum(RetentionRun run, Wording wording, ToLongFunction<SourceRun> of) {
        return wording.number(run.sources().stream().mapToLong(of).sum());
    }

    private static String colour(RunState state) {
        return switch (state) {
            case ACCEPTED -> "grey";
            case RUNNING -> "blue";
            case WAITING -> "orange";
            case DONE -> "green";
        };
    }
}
