package org.foothold.triage.publishing.domain;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a comparison has counted so far.
 *
 * @param stages assessments by {@code before>after}
 * @param urgencies flags by {@code before>after}, of those who may be contacted
 * @param reasons flags that would be raised for other needs or dangers
 * @param notAsked answers by question, or {@code question.option}, that the draft does not ask for any more
 */
public record ComparisonTally(
        Map<String, Long> stages,
        Map<String, Long> urgencies,
        long reasons,
        Map<String, Long> notAsked,
        long failed,
        long replayedOtherwise) {
    private static final String TO = ">";

    public static ComparisonTally empty() {
        return new ComparisonTally(Map.of(), Map.of(), 0, Map.of(), 0, 0);
    }

    public ComparisonTally and(Collection<Redecided> more) {
        var stages = new TreeMap<>(this.stages);
        var urgencies = new TreeMap<>(this.urgencies);
        var notAsked = new TreeMap<>(this.notAsked);
        long reasons = this.reasons;
        long failed = this.failed;
        long replayedOtherwise = this.replayedOtherwise;
        for (var one : more) {
            stages.merge(one.before().stage() + TO + one.after().stage(), 1L, Long::sum);
            if (one.before().isFlagged() || one.after().isFlagged()) {
                urgencies.merge(one.before().urgency() + TO + one.after().urgency(), 1L, Long::sum);
                reasons += one.before().reasons().equals(one.after().reasons()) ? 0 : 1;
            }
            one.notAsked().forEach(question -> notAsked.merge(question, 1L, Long::sum));
            failed += one.failed() ? 1 : 0;
            replayedOtherwise += one.replayedOtherwise() ? 1 : 0;
        }
        return new ComparisonTally(stages, urgencies, reasons, notAsked, failed, replayedOtherwise);
    }

    public long stages(String before, String after) {
        return stages.getOrDefault(before + TO + after, 0L);
    }

    public long urgencies(String before, String after) {
        return urgencies.getOrDefault(before + TO + after, 0L);
    }

    /** Assessments that would come to another stage. */
    public long elsewhere() {
        return changed(stages);
    }

    /** Flags that would have another deadline. */
    public long otherUrgency() {
        return changed(urgencies);
    }

    private static long changed(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(each -> {
                    var ends = each.getKey().split(TO);
                    return !ends[0].equals(ends[1]);
                })
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
