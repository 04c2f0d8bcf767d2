package org.foothold.triage.publishing.web;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.foothold.triage.assessment.domain.Stage;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.triage.publishing.application.CompareDraft.Compared;
import org.foothold.triage.publishing.domain.DraftComparison;
import org.foothold.triage.publishing.domain.DraftComparison.Status;
import org.foothold.triage.publishing.domain.Redecided.Placed;

/** What a draft would change, as its page shows it. {@code sentence} is empty where nothing was compared. */
@TemplateData
public record ComparisonView(
        String ref,
        String path,
        boolean open,
        String sentence,
        boolean over,
        boolean earlier,
        int percent,
        List<String> findings,
        List<Row> stages,
        List<String> stageNames,
        List<Row> urgencies,
        List<String> urgencyNames,
        List<Map.Entry<String, String>> notAsked,
        boolean counted) {

    /** One row of a table; a cell off the diagonal with somebody in it is what would change. */
    @TemplateData
    public record Row(String name, List<Cell> cells) {}

    /** How many. */
    @TemplateData
    public record Cell(String count, boolean moves) {}

    static ComparisonView of(Compared compared, PublishingWords words) {
        var version = compared.version();
        var found = compared.comparison();
        var stages = Arrays.stream(Stage.values()).map(Stage::code).toList();
        var urgencies = Stream.concat(Arrays.stream(Urgency.values()).map(Urgency::code), Stream.of(Placed.NOT_FLAGGED))
                .toList();
        return new ComparisonView(
                version.ref().toString(),
                VersionView.path(version) + "/comparison",
                version.status().isOpen(),
                found.map(comparison -> sentence(comparison, words)).orElse(null),
                found.map(comparison -> comparison.status().isOver()).orElse(true),
                found.filter(comparison -> comparison.revision() != version.revision())
                        .isPresent(),
                found.map(DraftComparison::percent).orElse(0),
                found.map(comparison -> findings(comparison, words)).orElseGet(List::of),
                rows(
                        stages,
                        words::stage,
                        words,
                        found,
                        (one, other) -> found.orElseThrow().tally().stages(one, other)),
                stages.stream().map(words::stage).toList(),
                rows(
                        urgencies,
                        words::urgency,
                        words,
                        found,
                        (one, other) -> found.orElseThrow().tally().urgencies(one, other)),
                urgencies.stream().map(words::urgency).toList(),
                found.map(comparison -> comparison.tally().notAsked().entrySet().stream()
                                .map(each -> Map.entry(each.getKey(), words.number(each.getValue())))
                                .toList())
                        .orElseGet(List::of),
                found.filter(comparison -> comparison.done() > 0).isPresent());
    }

    private static List<Row> rows(
            List<String> codes,
            UnaryOperator<String> name,
            PublishingWords words,
            Optional<DraftComparison> found,
            ToLongBiFunction<String, String> count) {
        return found.isEmpty()
                ? List.of()
                : codes.stream()
                        .map(before -> new Row(
                                name.apply(before),
                                codes.stream()
                                        .map(after -> cell(count.applyAsLong(before, after), before, after, words))
                                        .toList()))
                        .toList();
    }

    private static Cell cell(long count, String before, String after, PublishingWords words) {
        return new Cell(words.number(count), count > 0 && !before.equals(after));
    }

    private static String sentence(DraftComparison comparison, PublishingWords words) {
        var messages = words.messages();
        return switch (comparison.status()) {
            case WAITING -> messages.comparison_waiting();
            case RUNNING ->
                messages.comparison_running(words.number(comparison.done()), words.number(comparison.total()));
            case DONE -> messages.comparison_done(words.number(comparison.done()));
            case OVERTAKEN -> messages.comparison_overtaken();
            case UNREADABLE -> messages.comparison_unreadable();
        };
    }

    private static List<String> findings(DraftComparison comparison, PublishingWords words) {
        if (comparison.status() != Status.DONE) {
            return List.of();
        }
        var messages = words.messages();
        var tally = comparison.tally();
        return Stream.of(
                        Optional.of(messages.comparison_elsewhere(words.number(tally.elsewhere()))),
                        Optional.of(messages.comparison_flags(
                                words.number(tally.otherUrgency()), words.number(tally.reasons()))),
                        Optional.of(messages.comparison_failed(words.number(tally.failed())))
                                .filter(said -> tally.failed() > 0),
                        Optional.of(messages.comparison_replayed(words.number(tally.replayedOtherwise())))
                                .filter(said -> tally.replayedOtherwise() > 0))
                .flatMap(Optional::stream)
                .toList();
    }
}
