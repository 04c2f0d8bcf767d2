package org.foothold.triage.wellbeing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.foothold.kernel.Personal;
import org.foothold.triage.wellbeing.domain.Band;
import org.foothold.triage.wellbeing.domain.Course;
import org.foothold.triage.wellbeing.domain.Item;
import org.foothold.triage.wellbeing.domain.Resilience;
import org.foothold.triage.wellbeing.domain.Taken;

/**
 * How somebody answered over time.
 *
 * @param times the newest first; what was entered in error is among them
 * @param changes by question, from the last time but one to the last, in steps of its answers: positive is better. {@code resilience} is in points
 */
public record WellBeingBody(List<Time> times, Map<String, Integer> changes) {

    /**
     * One time.
     *
     * @param answers codes by the codes of the questions
     * @param bands those of the Office for National Statistics, by the codes of its questions
     * @param resilience absent unless all questions about money were answered
     * @param enteredInError why it does not hold; absent where it does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Time(
            UUID id,
            String recordRef,
            String instrument,
            Instant takenAt,
            String takenBy,
            Map<String, String> answers,
            Map<String, String> bands,
            Money resilience,
            String enteredInError) {

        static Time of(Taken taken) {
            return new Time(
                    taken.id(),
                    taken.person().toString(),
                    taken.instrument(),
                    taken.at(),
                    taken.by().subject(),
                    taken.said().codes(),
                    bandsOf(taken),
                    Resilience.of(taken.said()).map(Money::of).orElse(null),
                    taken.wrong().map(wrong -> wrong.why().code()).orElse(null));
        }

        private static Map<String, String> bandsOf(Taken taken) {
            Map<String, String> bands = new LinkedHashMap<>();
            Stream.of(Item.values())
                    .forEach(
                            item -> Band.of(item, taken.said()).ifPresent(band -> bands.put(item.code(), band.code())));
            return bands;
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Time[" + Personal.MASK + "]";
        }
    }

    /** How the money stands. */
    public record Money(int points, int of, String level) {
        private static Money of(Resilience resilience) {
            return new Money(
                    resilience.points(), Resilience.MOST, resilience.level().code());
        }
    }

    static WellBeingBody of(List<Taken> all) {
        Course course = Course.of(all);
        Map<String, Integer> changes = new LinkedHashMap<>();
        Stream.of(Item.values())
                .forEach(item -> course.change(item).ifPresent(steps -> changes.put(item.code(), steps)));
        course.changeOfResilience().ifPresent(points -> changes.put("resilience", points));
        return new WellBeingBody(all.stream().map(Time::of).toList(), changes);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "WellBeingBody[" + Personal.MASK + "]";
    }
}
