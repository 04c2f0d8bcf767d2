package org.foothold.triage.wellbeing.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How somebody's answers went over time; what was entered in error is no part of it. */
public final class Course {
    private final List<Taken> times;

    private Course(List<Taken> times) {
        this.times = times;
    }

    /** @param all in any order */
    public static Course of(List<Taken> all) {
        return new Course(all.stream()
                .filter(taken -> taken.wrong().isEmpty())
                .sorted((one, other) -> one.at().equals(other.at())
                        ? one.id().compareTo(other.id())
                        : one.at().compareTo(other.at()))
                .toList());
    }

    /** The oldest first. */
    public List<Taken> times() {
        return times;
    }

    /**
     * From the last time but one at which a question was answered to the last: positive when it is better now. Of being anxious, less is better.
     *
     * @return steps of the question's answers; nothing when it was not answered twice
     */
    public Optional<Integer> change(Item item) {
        return change(said -> said.to(item).map(item::rank));
    }

    /** The same of the money as a whole, in points. */
    public Optional<Integer> changeOfResilience() {
        return change(said -> Resilience.of(said).map(Resilience::points));
    }

    private Optional<Integer> change(Function<Said, Optional<Integer>> measure) {
        List<Integer> known = times.stream()
                .flatMap(taken -> measure.apply(taken.said()).stream())
                .toList();
        return known.size() < 2 ? Optional.empty() : Optional.of(known.getLast() - known.get(known.size() - 2));
    }
}
