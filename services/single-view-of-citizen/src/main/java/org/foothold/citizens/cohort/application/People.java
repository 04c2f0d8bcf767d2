package org.foothold.citizens.cohort.application;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.cohort.domain.CitizenIndicators;
import org.foothold.citizens.cohort.domain.Conditions;
import org.foothold.citizens.cohort.domain.Count;
import org.foothold.events.Purpose;

/** What is known of everybody, and who is in a cohort by it. Restricted people are in none. */
public interface People {

    Uni<Long> count(Conditions conditions, LocalDate today);

    /** Those of them who may be handed out for a purpose: nobody who is restricted at this moment, nobody whose newest word on it is a no. */
    Uni<List<Member>> members(Conditions conditions, LocalDate today, Purpose purpose, int offset, int most);

    /** Somebody in a cohort, by id and codes alone. */
    record Member(
            UUID citizen,
            String level,
            int score,
            Optional<String> rentWeeks,
            Optional<String> rentChange,
            Optional<Integer> vouchers,
            Optional<LocalDate> lastContact,
            LocalDate computedOn) {}

    /** The next citizens after one of whom nothing has been worked out on this day. */
    Uni<List<UUID>> notYetOn(LocalDate day, Optional<UUID> after, int most);

    Uni<Void> keep(Collection<CitizenIndicators> indicators, LocalDate day);

    /** Keeps nothing of who is restricted by now, or of an id that leads to another. */
    Uni<Void> forgetWhoIsNotCounted();

    /** The counts of cohorts, the newest day first, so many of each. */
    Uni<Map<UUID, List<Count>>> counts(Collection<UUID> cohorts, int most);

    Uni<Void> keepCount(UUID cohort, Count count);

    /** Cohorts that have not been counted on a day. */
    Uni<List<UUID>> notCountedOn(LocalDate day);
}
