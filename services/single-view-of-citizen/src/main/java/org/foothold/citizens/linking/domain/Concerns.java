package org.foothold.citizens.linking.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.foothold.citizens.linking.domain.LinkingRound.Doubt;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Grouping;

/** Looks for citizens that do not hold together, and says of which two of their records a person should be asked. */
final class Concerns {

    /** Beyond it the records of a citizen are no longer compared one with another. */
    static final int MOST_COMPARED = 100;

    private final Matcher matcher;
    private final Bonds bonds;

    Concerns(Matcher matcher, Bonds bonds) {
        this.matcher = matcher;
        this.bonds = bonds;
    }

    /** @param records the records of one citizen */
    Optional<Doubt> about(Map<UUID, Features> records) {
        if (records.size() < 2) {
            return Optional.empty();
        }
        List<UUID> ids = List.copyOf(new TreeMap<>(records).keySet());
        if (ids.size() > MOST_COMPARED) {
            return Optional.of(new Doubt(new RecordPair(ids.getFirst(), ids.getLast()), 0, Question.TOO_MANY_RECORDS));
        }
        Optional<Doubt> stranger = stranger(ids, records);
        return stranger.isPresent() ? stranger : twoIdentifiers(ids, records);
    }

    /** The record that agrees least with the rest, with the one it agrees least with; not where a person spoke of it. */
    private Optional<Doubt> stranger(List<UUID> ids, Map<UUID, Features> records) {
        Doubt found = null;
        for (UUID one : ids) {
            if (!bonds.tiedTo(one).isEmpty()) {
                continue;
            }
            long sum = 0;
            int least = Integer.MAX_VALUE;
            UUID leastAlike = null;
            for (UUID other : ids) {
                if (!other.equals(one)) {
                    int bond = Grouping.clamp(bonds.between(one, records.get(one), other, records.get(other)));
                    sum += bond;
                    if (bond < least) {
                        least = bond;
                        leastAlike = other;
                    }
                }
            }
            int average = (int) (sum / (ids.size() - 1));
            if (average < matcher.reviewAt() && (found == null || average < found.score())) {
                found = new Doubt(new RecordPair(one, leastAlike), average, Question.NO_LONGER_FITS);
            }
        }
        return Optional.ofNullable(found);
    }

    private Optional<Doubt> twoIdentifiers(List<UUID> ids, Map<UUID, Features> records) {
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                Features one = records.get(ids.get(i));
                Features other = records.get(ids.get(j));
                if (matcher.contradictory(one, other)
                        && !bonds.tiedTo(ids.get(i)).contains(ids.get(j))) {
                    return Optional.of(new Doubt(
                            new RecordPair(ids.get(i), ids.get(j)),
                            matcher.score(one, other),
                            Question.TWO_IDENTIFIERS));
                }
            }
        }
        return Optional.empty();
    }
}
