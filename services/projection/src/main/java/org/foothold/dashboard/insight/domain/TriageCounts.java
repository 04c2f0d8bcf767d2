package org.foothold.dashboard.insight.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The counts as they are, before any is hidden. They never leave the application layer.
 *
 * @param everLeft were abandoned at some time
 * @param cameBack of those, who went on later
 * @param groups parted by the dimension asked for
 * @param flags calls for somebody to make contact that any reader of the dashboard may see, by what came of them: {@code open} or an outcome
 * @param needs of the completed, by area of need
 * @param minutes a quarter, half and three quarters of the completed took no longer; empty where nobody completed
 */
public record TriageCounts(
        Reach reach,
        long answeredAny,
        long everLeft,
        long cameBack,
        long contactWanted,
        long detailsLeft,
        long kept,
        List<Group> groups,
        List<Question> questions,
        Map<String, Long> flags,
        Map<String, Long> needs,
        Optional<Minutes> minutes) {

    /** The codes of the stages, from the least help to the most. */
    public static final List<String> STAGES = List.of(
            "universal-self-service", "universal-mediated", "targeted-triage", "targeted-coordinated", "crisis");

    /** What may have come of a flag. */
    public static final List<String> OUTCOMES = List.of("contacted", "unreachable", "not-needed", "open");

    /** Of all that began: completed at a stage, left, or still under way. */
    public record Reach(long started, Map<String, Long> stages, long left) {

        public long completed() {
            return stages.values().stream().mapToLong(Long::longValue).sum();
        }

        public long open() {
            return started - completed() - left;
        }

        public long at(String stage) {
            return stages.getOrDefault(stage, 0L);
        }
    }

    public record Group(String code, Reach reach) {}

    /** @param left abandoned while this question waited */
    public record Question(String code, long answered, long skipped, long left) {}

    public record Minutes(double lower, double median, double upper) {}
}
