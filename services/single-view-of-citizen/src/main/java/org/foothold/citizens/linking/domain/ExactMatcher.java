package org.foothold.citizens.linking.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Links by what agrees exactly: an NHS number, a National Insurance number, a council reference, or name with date of
 * birth and postcode together. Missing values make no key, so nobody is merged by emptiness; and what contradicts is kept
 * apart whatever else agrees. The oldest id survives a merge: it has been told to others the longest.
 */
public final class ExactMatcher implements Matcher {

    static final String FIRST_SEEN = "first-seen";
    static final String SAME_SOURCE_RECORD = "same-source-record";

    private static final Comparator<Candidate> STRONGEST_FIRST =
            Comparator.comparing(ExactMatcher::strength).thenComparing(Candidate::citizenId);

    @Override
    public Set<MatchKey> keysOf(Features record) {
        var keys = new LinkedHashSet<MatchKey>();
        addKey(keys, MatchKey.Kind.NHS_NUMBER, record.nhsNumber());
        addKey(keys, MatchKey.Kind.NINO, record.nino());
        addKey(keys, MatchKey.Kind.COUNCIL_REFERENCE, record.councilReference());
        addKey(
                keys,
                MatchKey.Kind.NAME_BIRTH_POSTCODE,
                record.given(),
                record.family(),
                record.dateOfBirth(),
                record.postcode());
        return keys;
    }

    @Override
    public Decision decide(Features record, List<Candidate> candidates) {
        var same = new ArrayList<Candidate>();
        boolean found = candidates.stream()
                .anyMatch(candidate -> !candidate.sharedKeys().isEmpty());
        candidates.stream()
                .filter(candidate -> !found || !restsOnTheOldLinkAlone(candidate))
                .sorted(STRONGEST_FIRST)
                .filter(candidate -> !candidate.contradicts(record))
                .filter(candidate -> same.stream().noneMatch(candidate::contradicts))
                .forEach(same::add);
        if (same.isEmpty()) {
            return new Decision.SomebodyNew(FIRST_SEEN);
        }
        UUID survivor =
                same.stream().map(Candidate::citizenId).min(UUID::compareTo).orElseThrow();
        List<UUID> absorbed = same.stream()
                .map(Candidate::citizenId)
                .filter(id -> !id.equals(survivor))
                .toList();
        return new Decision.Known(survivor, absorbed, ruleOf(same));
    }

    /** A record whose new content points to somebody else does not drag its former company along. */
    private static boolean restsOnTheOldLinkAlone(Candidate candidate) {
        return candidate.sharedKeys().isEmpty() && !candidate.records().isEmpty();
    }

    /** The strongest key that found anybody; none when only the link it has holds the record. */
    private static String ruleOf(List<Candidate> same) {
        return same.stream()
                .flatMap(candidate -> candidate.sharedKeys().stream())
                .min(Comparator.naturalOrder())
                .map(MatchKey.Kind::code)
                .orElse(SAME_SOURCE_RECORD);
    }

    private static int strength(Candidate candidate) {
        return candidate.sharedKeys().isEmpty()
                ? MatchKey.Kind.values().length
                : EnumSet.copyOf(candidate.sharedKeys()).iterator().next().ordinal();
    }

    private static void addKey(Set<MatchKey> keys, MatchKey.Kind kind, Object... parts) {
        for (Object part : parts) {
            if (part == null) {
                return;
            }
        }
        keys.add(MatchKey.of(kind, parts));
    }
}
