package org.foothold.citizens.linking.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.foothold.citizens.matching.domain.Grouping;
import org.foothold.kernel.RuleViolation;

/**
 * Which records of a citizen belong together once the decision that joined it no longer stands: those that did before it.
 * Records that came meanwhile go where they agree best and may be.
 *
 * @param parts a single one when nothing is to be parted
 * @param keeper the place of the part that keeps the id
 */
record TakingBack(List<Collection<UUID>> parts, int keeper) {

    /** @param before whose the records were before the decision */
    static TakingBack of(UUID citizen, Map<UUID, UUID> before, KnownPeople people, Bonds bonds) {
        List<UUID> records = List.copyOf(new TreeSet<>(people.recordsOf(citizen).keySet()));
        Grouping.Bond bond = (i, j) -> {
            UUID one = records.get(i);
            UUID other = records.get(j);
            UUID was = before.get(one);
            UUID another = before.get(other);
            return was == null || another == null
                    ? bonds.between(one, people.featuresOf(one), other, people.featuresOf(other))
                    : was.equals(another) ? Grouping.ALWAYS : Grouping.NEVER;
        };
        List<Collection<UUID>> parts = Grouping.of(records.size(), bond, Integer.MIN_VALUE).stream()
                .<Collection<UUID>>map(group -> group.stream().map(records::get).toList())
                .toList();
        refuseToBreakTies(parts, bonds);
        return new TakingBack(parts, keeper(parts, citizen, before));
    }

    private static void refuseToBreakTies(List<Collection<UUID>> parts, Bonds bonds) {
        for (Collection<UUID> part : parts) {
            for (UUID record : part) {
                if (parts.stream()
                        .filter(other -> other != part)
                        .anyMatch(other -> bonds.tiedTo(record).stream().anyMatch(other::contains))) {
                    throw new RuleViolation(
                            "another-decision-rests-on-it",
                            "A later decision says that these are one person. Undo that first.");
                }
            }
        }
    }

    private static int keeper(List<Collection<UUID>> parts, UUID citizen, Map<UUID, UUID> before) {
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).stream().anyMatch(record -> citizen.equals(before.get(record)))) {
                return part;
            }
        }
        return 0;
    }
}
