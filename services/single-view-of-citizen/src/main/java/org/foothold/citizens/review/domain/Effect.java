package org.foothold.citizens.review.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.RecordPair;

/**
 * What a decision does to the citizens it concerns: which there are afterwards with which records, and which ids lead elsewhere.
 *
 * @param changes whether any record moves
 * @param absorbed old id → surviving id
 */
public record Effect(boolean changes, List<Person> people, Map<UUID, UUID> absorbed) {

    /**
     * @param citizen empty where a new id is given
     * @param holds which of the two records asked about are this person's
     */
    public record Person(Optional<UUID> citizen, Set<UUID> records, Holds holds) {}

    /** Which of two records a person has. */
    public enum Holds {
        BOTH,
        FIRST,
        SECOND,
        NEITHER;

        static Holds of(Set<UUID> records, RecordPair asked) {
            boolean one = records.contains(asked.one());
            boolean other = records.contains(asked.other());
            return one && other ? BOTH : one ? FIRST : other ? SECOND : NEITHER;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param asked the two records decided about
     * @param records all records of the citizens concerned
     * @param before the ids that there were
     */
    public static Effect of(RecordPair asked, LinkingRound round, Collection<UUID> records, Set<UUID> before) {
        Map<UUID, Set<UUID>> after = new TreeMap<>();
        new LinkedHashSet<>(records)
                .forEach(record -> after.computeIfAbsent(round.citizenOf(record), none -> new TreeSet<>())
                        .add(record));
        List<Person> people = new ArrayList<>();
        after.forEach((citizen, its) -> people.add(
                new Person(Optional.of(citizen).filter(before::contains), Set.copyOf(its), Holds.of(its, asked))));
        return new Effect(!round.moves().isEmpty(), List.copyOf(people), Map.copyOf(round.absorbed()));
    }
}
