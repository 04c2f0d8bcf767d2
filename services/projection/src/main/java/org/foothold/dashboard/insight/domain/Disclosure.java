package org.foothold.dashboard.insight.domain;

import static org.foothold.dashboard.insight.domain.SmallNumbers.alone;
import static org.foothold.dashboard.insight.domain.SmallNumbers.parts;
import static org.foothold.dashboard.insight.domain.SmallNumbers.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.foothold.dashboard.insight.domain.Insight.Line;
import org.foothold.dashboard.insight.domain.Insight.Table;
import org.foothold.dashboard.insight.domain.TriageCounts.Group;
import org.foothold.dashboard.insight.domain.TriageCounts.Question;
import org.foothold.dashboard.insight.domain.TriageCounts.Reach;

/** Makes of the counts what may be told: every number passes {@link SmallNumbers} together with those it adds up with. */
public final class Disclosure {

    /** A quarter of them must be five people at least. */
    private static final long ENOUGH_FOR_QUARTILES = 4 * SmallNumbers.LEAST;

    private static final List<String> COUNT = List.of("count");
    private static final List<String> HOW_FAR = List.of("started", "completed", "left", "open");

    private Disclosure() {}

    public static Insight of(TriageCounts counts) {
        return new Insight(
                List.of(
                        reach(counts),
                        stages(counts.reach()),
                        groups("reach-by", HOW_FAR, counts, Disclosure::howFar),
                        groups("stages-by", withTotal(), counts, Disclosure::stagesOf),
                        questions(counts),
                        offered(counts),
                        takenUp(counts),
                        contact(counts.flags())),
                minutes(counts));
    }

    private static Table reach(TriageCounts counts) {
        Reach reach = counts.reach();
        List<Shown> parts = parts(reach.completed(), reach.left(), reach.open());
        return new Table(
                "reach",
                COUNT,
                List.of(
                        line("started", alone(reach.started())),
                        line("answered", share(counts.answeredAny(), reach.started())),
                        line("completed", parts.get(0)),
                        line("left", parts.get(1)),
                        line("open", parts.get(2)),
                        line("ever-left", share(counts.everLeft(), reach.started())),
                        line("came-back", share(counts.cameBack(), counts.everLeft()))));
    }

    private static Table stages(Reach reach) {
        return new Table("stages", COUNT, lines(TriageCounts.STAGES, reach::at));
    }

    /** The first column is the sum of the others. */
    private static Table groups(
            String name, List<String> columns, TriageCounts counts, Function<Reach, List<Long>> partsOf) {
        List<Group> groups = counts.groups();
        List<List<Shown>> told = SmallNumbers.table(
                groups.stream().map(group -> partsOf.apply(group.reach())).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Shown> cells = new ArrayList<>();
            cells.add(alone(partsOf.apply(groups.get(i).reach()).stream()
                    .mapToLong(Long::longValue)
                    .sum()));
            cells.addAll(told.get(i));
            lines.add(new Line(groups.get(i).code(), cells));
        }
        return new Table(name, columns, lines);
    }

    private static List<Long> howFar(Reach reach) {
        return List.of(reach.completed(), reach.left(), reach.open());
    }

    private static List<Long> stagesOf(Reach reach) {
        return TriageCounts.STAGES.stream().map(reach::at).toList();
    }

    private static List<String> withTotal() {
        List<String> columns = new ArrayList<>(List.of("completed"));
        columns.addAll(TriageCounts.STAGES);
        return columns;
    }

    private static Table questions(TriageCounts counts) {
        return new Table(
                "questions",
                List.of("answered", "skipped", "left"),
                counts.questions().stream().map(Disclosure::question).toList());
    }

    private static Line question(Question question) {
        List<Shown> reached = parts(question.answered(), question.left());
        Shown skipped = reached.getFirst().isHidden() ? Shown.HIDDEN : share(question.skipped(), question.answered());
        return new Line(question.code(), List.of(reached.get(0), skipped, reached.get(1)));
    }

    private static Table offered(TriageCounts counts) {
        return new Table(
                "offered",
                COUNT,
                counts.needs().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(need -> line(
                                need.getKey(),
                                share(need.getValue(), counts.reach().completed())))
                        .toList());
    }

    private static Table takenUp(TriageCounts counts) {
        long started = counts.reach().started();
        return new Table(
                "taken-up",
                COUNT,
                List.of(
                        line("details-left", share(counts.detailsLeft(), started)),
                        line(
                                "contact-wanted",
                                share(counts.contactWanted(), counts.reach().completed())),
                        line("kept", share(counts.kept(), started))));
    }

    private static Table contact(Map<String, Long> flags) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                "promised",
                alone(flags.values().stream().mapToLong(Long::longValue).sum())));
        lines.addAll(lines(TriageCounts.OUTCOMES, outcome -> flags.getOrDefault(outcome, 0L)));
        return new Table("contact", COUNT, lines);
    }

    /** The parts of one whole, a line for each. */
    private static List<Line> lines(List<String> codes, ToLongFunction<String> count) {
        List<Shown> parts = parts(codes.stream().mapToLong(count).toArray());
        return IntStream.range(0, codes.size())
                .mapToObj(i -> line(codes.get(i), parts.get(i)))
                .toList();
    }

    private static Optional<Insight.Minutes> minutes(TriageCounts counts) {
        return counts.minutes()
                .filter(any -> counts.reach().completed() >= ENOUGH_FOR_QUARTILES)
                .map(exact -> new Insight.Minutes(
                        Math.round(exact.lower()), Math.round(exact.median()), Math.round(exact.upper())));
    }

    private static Line line(String code, Shown count) {
        return new Line(code, List.of(count));
    }
}
