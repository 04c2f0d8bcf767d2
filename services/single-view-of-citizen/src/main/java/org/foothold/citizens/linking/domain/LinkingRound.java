package org.foothold.citizens.linking.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.Grouping;

/**
 * One batch of records being linked. A record that agrees on average with the records of one citizen joins it; where it
 * agrees with several, or had a citizen before, all of them are parted anew, so that a record can bring two halves together
 * or take a wrong join apart. At the end {@link #moves()}, {@link #absorbed()} and {@link #doubts()} say what is different.
 */
public final class LinkingRound {

    /** A record that has a new citizen: the first one when {@code from} is null. */
    public record Move(UUID record, UUID from, UUID to, String rule) {}

    /** Two records of which a person should say whether they are of one person. */
    public record Doubt(RecordPair pair, int score, Question question) {}

    static final String FIRST_SEEN = "first-seen";

    /** So many records of one neighbourhood are parted anew at once; beyond it a record joins where it agrees best. */
    private static final int LARGEST_NEIGHBOURHOOD = 400;

    private final Matcher matcher;
    private final KnownPeople people;
    private final Bonds bonds;
    private final Supplier<UUID> newCitizenId;
    private final Map<UUID, Move> moves = new LinkedHashMap<>();
    private final Map<UUID, UUID> absorbed = new LinkedHashMap<>();
    private final Map<RecordPair, Integer> doubts = new TreeMap<>(RecordPair.ORDER);
    private final Set<UUID> neverToldOf = new HashSet<>();

    public LinkingRound(Matcher matcher, KnownPeople people, HumanVerdicts verdicts, Supplier<UUID> newCitizenId) {
        this.matcher = matcher;
        this.people = people;
        this.bonds = new Bonds(matcher, verdicts);
        this.newCitizenId = newCitizenId;
    }

    public void link(UUID record, Features features) {
        UUID before = people.citizenOf(record);
        Map<UUID, Long> agreeing = new TreeMap<>();
        boolean contested = false;
        for (UUID citizen : neighboursOf(record, features)) {
            Agreement agreement = agreementWith(record, features, citizen);
            if (agreement.average() >= matcher.joinAt()) {
                agreeing.put(citizen, agreement.average());
                contested |= agreement.forbidden();
            }
        }
        if (before == null && agreeing.isEmpty()) {
            move(record, features, newCitizen(), FIRST_SEEN);
        } else if (before == null && agreeing.size() == 1 && !contested) {
            move(record, features, agreeing.keySet().iterator().next(), matcher.version());
        } else {
            partAnew(record, features, before, agreeing);
        }
    }

    /** Parts everybody anew, from nothing but what the records say: the order in which they came no longer matters. */
    public void reconcile() {
        List<Collection<UUID>> parts = new ArrayList<>();
        for (Set<UUID> neighbourhood : Neighbourhoods.of(people, bonds, matcher.joinAt())) {
            parts.addAll(parted(neighbourhood, matcher.joinAt()));
        }
        settle(parts);
    }

    /**
     * Parts anew records that reach no other: with each of them, all that agree with it are here, all that people tied to it, and all
     * records of its citizen. Pairs left in doubt are remembered.
     *
     * @param largest a neighbourhood with more records is left as it is
     * @return how many neighbourhoods were left
     */
    public int reconcile(Collection<UUID> closed, int largest) {
        List<Collection<UUID>> parts = new ArrayList<>();
        int left = 0;
        for (Set<UUID> neighbourhood : Neighbourhoods.of(closed, people, bonds, matcher.joinAt())) {
            if (neighbourhood.size() > largest) {
                left++;
            } else {
                parts.addAll(parted(neighbourhood, matcher.joinAt()));
            }
        }
        new TreeSet<>(settle(parts)).forEach(record -> neighboursOf(record, people.featuresOf(record)));
        return left;
    }

    /** The records that agree with this one well enough to be joined, or that people tied to it. */
    public Set<UUID> reachedFrom(UUID record) {
        Features its = people.featuresOf(record);
        Set<UUID> reached = new TreeSet<>(bonds.tiedTo(record));
        for (UUID other : people.near(record, its)) {
            if (bonds.between(record, its, other, people.featuresOf(other)) >= matcher.joinAt()) {
                reached.add(other);
            }
        }
        return reached;
    }

    /**
     * Does what a person decided of two records: their citizens become one, or one citizen becomes two. Only what must not
     * be together is parted, whatever the scores say of the rest.
     */
    public void decide(UUID one, UUID other, boolean same) {
        UUID citizen = people.citizenOf(one);
        UUID another = people.citizenOf(other);
        if (same == citizen.equals(another)) {
            return;
        }
        Set<UUID> records = new TreeSet<>(people.recordsOf(citizen).keySet());
        records.addAll(people.recordsOf(another).keySet());
        settle(parted(records, Integer.MIN_VALUE));
    }

    /**
     * Brings back who belonged together before a decision that joined citizens, as far as these are still one.
     *
     * @param before the citizen of each record before the decision
     */
    public void takeBackJoin(Map<UUID, UUID> before) {
        Set<UUID> now = new TreeSet<>();
        before.keySet().stream().map(people::citizenOf).filter(Objects::nonNull).forEach(now::add);
        Map<UUID, TakingBack> parted = new TreeMap<>();
        now.forEach(citizen -> parted.put(citizen, TakingBack.of(citizen, before, people, bonds)));
        parted.forEach((citizen, back) -> {
            if (back.parts().size() > 1) {
                settle(back.parts(), Succession.keeping(back.parts(), back.keeper(), citizen, this::newCitizen));
            }
        });
    }

    /** Brings together again what a decision parted, save where another decision keeps it apart. */
    public void takeBackSplit(Map<UUID, UUID> before) {
        Map<UUID, Set<UUID>> together = new TreeMap<>();
        before.forEach((record, citizen) -> {
            if (people.citizenOf(record) != null) {
                together.computeIfAbsent(citizen, none -> new TreeSet<>()).add(people.citizenOf(record));
            }
        });
        for (Set<UUID> citizens : together.values()) {
            Set<UUID> records = new TreeSet<>();
            citizens.forEach(citizen -> records.addAll(people.recordsOf(citizen).keySet()));
            if (citizens.size() > 1 && !keptApart(records)) {
                settle(List.of(records));
            }
        }
    }

    private boolean keptApart(Collection<UUID> records) {
        return records.stream().anyMatch(one -> records.stream().anyMatch(other -> bonds.saidToDiffer(one, other)));
    }

    /** Whose the record is by now. */
    public UUID citizenOf(UUID record) {
        return people.citizenOf(record);
    }

    /** The records whose citizen is another than before this round. */
    public Map<UUID, Move> moves() {
        return Collections.unmodifiableMap(moves);
    }

    /** The ids that lead elsewhere from now on. */
    public Map<UUID, UUID> absorbed() {
        return Collections.unmodifiableMap(absorbed);
    }

    /**
     * Pairs that a person should look at: not joined, and too alike to be passed over. Sources that know both citizens as two have answered
     * already: one of them where the score alone would not join, two in any case.
     */
    public List<Doubt> doubts() {
        return doubts.entrySet().stream()
                .filter(doubt -> !citizenOf(doubt.getKey().one())
                        .equals(citizenOf(doubt.getKey().other())))
                .filter(doubt -> knowingBothAsTwo(doubt.getKey()) < (doubt.getValue() >= matcher.joinAt() ? 2 : 1))
                .map(doubt -> new Doubt(doubt.getKey(), doubt.getValue(), questionOf(doubt.getKey(), doubt.getValue())))
                .toList();
    }

    /** How many sources that promise one record per person have a record of either citizen. */
    private long knowingBothAsTwo(RecordPair pair) {
        Set<String> sources = promisesOf(citizenOf(pair.one()));
        return promisesOf(citizenOf(pair.other())).stream()
                .filter(sources::contains)
                .count();
    }

    private Set<String> promisesOf(UUID citizen) {
        Set<String> sources = new HashSet<>();
        people.recordsOf(citizen).values().stream()
                .map(Features::uniqueIn)
                .filter(Objects::nonNull)
                .forEach(sources::add);
        return sources;
    }

    /** Those of the citizens that do not hold together, each by the two records to ask about. */
    public List<Doubt> concerns(Collection<UUID> citizens) {
        Concerns concerns = new Concerns(matcher, bonds);
        return new TreeSet<>(citizens)
                .stream()
                        .map(people::recordsOf)
                        .map(concerns::about)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Question questionOf(RecordPair pair, int score) {
        Features one = people.featuresOf(pair.one());
        Features other = people.featuresOf(pair.other());
        if (Bonds.promisedToDiffer(one, other)) {
            return Question.SOURCE_PROMISES_ONE;
        }
        if (matcher.explain(one, other).isGuarded()) {
            return Question.GUARD_HOLDS;
        }
        if (matcher.contradictory(one, other)) {
            return Question.IDENTIFIERS_DIFFER;
        }
        return score >= matcher.joinAt() ? Question.OTHERS_DISAGREE : Question.BETWEEN_THRESHOLDS;
    }

    /** The citizens of records alike enough to be thought about; the most doubtful pair with each is remembered. */
    private Set<UUID> neighboursOf(UUID record, Features features) {
        Map<UUID, UUID> nearest = new HashMap<>();
        Map<UUID, Integer> scores = new HashMap<>();
        for (UUID other : people.near(record, features)) {
            int bond = bonds.between(record, features, other, people.featuresOf(other));
            UUID citizen = people.citizenOf(other);
            if (bond == Grouping.NEVER) {
                rememberPromise(record, features, other);
            }
            if (bond >= matcher.reviewAt() && bond > scores.getOrDefault(citizen, Integer.MIN_VALUE)) {
                scores.put(citizen, bond);
                nearest.put(citizen, other);
            }
        }
        for (UUID tied : bonds.tiedTo(record)) {
            if (people.citizenOf(tied) != null) {
                nearest.put(people.citizenOf(tied), tied);
                scores.put(people.citizenOf(tied), Grouping.ALWAYS);
            }
        }
        nearest.forEach((citizen, other) -> {
            if (scores.get(citizen) != Grouping.ALWAYS) {
                doubts.put(new RecordPair(record, other), scores.get(citizen));
            }
        });
        return new TreeSet<>(nearest.keySet());
    }

    /** That a source promises to know two people where the score says one is for a person to look at. */
    private void rememberPromise(UUID record, Features features, UUID other) {
        Features others = people.featuresOf(other);
        if (Bonds.promisedToDiffer(features, others) && !bonds.saidToDiffer(record, other)) {
            int score = matcher.score(features, others);
            if (score >= matcher.joinAt()) {
                doubts.put(new RecordPair(record, other), score);
            }
        }
    }

    /** @param forbidden whether one of the citizen's records may not be with this one: then they are to be parted anew */
    private record Agreement(long average, boolean forbidden) {}

    private Agreement agreementWith(UUID record, Features features, UUID citizen) {
        long sum = 0;
        int others = 0;
        boolean tied = false;
        boolean forbidden = false;
        for (var other : people.recordsOf(citizen).entrySet()) {
            if (other.getKey().equals(record)) {
                continue;
            }
            int bond = bonds.between(record, features, other.getKey(), other.getValue());
            if (bond == Grouping.NEVER) {
                forbidden = true;
                continue;
            }
            tied |= bond == Grouping.ALWAYS;
            sum += Grouping.clamp(bond);
            others++;
        }
        return new Agreement(tied ? Grouping.ALWAYS : others == 0 ? Long.MIN_VALUE : sum / others, forbidden);
    }

    private void partAnew(UUID record, Features features, UUID before, Map<UUID, Long> agreeing) {
        Set<UUID> around = new TreeSet<>();
        List<UUID> citizens = new ArrayList<>(agreeing.keySet());
        citizens.sort((one, other) -> Long.compare(agreeing.get(other), agreeing.get(one)));
        if (before != null) {
            around.addAll(people.recordsOf(before).keySet());
        }
        for (UUID citizen : citizens) {
            Set<UUID> its = people.recordsOf(citizen).keySet();
            if (around.size() + its.size() < LARGEST_NEIGHBOURHOOD) {
                around.addAll(its);
            }
        }
        people.link(record, features, before == null ? newCitizen() : before);
        if (before == null) {
            moves.put(record, new Move(record, null, people.citizenOf(record), matcher.version()));
        }
        around.add(record);
        settle(parted(around, matcher.joinAt()));
    }

    /** Of groups that agree equally well, what the records say decides which are joined first, and not in which order they came. */
    private List<Collection<UUID>> parted(Collection<UUID> some, int joinAt) {
        List<UUID> records = some.stream()
                .sorted(Comparator.comparing(people::featuresOf, Features.BY_CONTENT)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<List<Integer>> groups = Grouping.of(
                records.size(),
                (one, other) -> bonds.between(
                        records.get(one),
                        people.featuresOf(records.get(one)),
                        records.get(other),
                        people.featuresOf(records.get(other))),
                joinAt);
        List<Collection<UUID>> parts = new ArrayList<>();
        groups.forEach(group -> parts.add(group.stream().map(records::get).toList()));
        return parts;
    }

    /** Gives each part the id that the rule of {@link Succession} says; the answer are the records that moved. */
    private Set<UUID> settle(List<Collection<UUID>> parts) {
        return settle(parts, Succession.of(parts, people::citizenOf, this::newCitizen));
    }

    private Set<UUID> settle(List<Collection<UUID>> parts, Succession succession) {
        Set<UUID> moved = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            UUID citizen = succession.ids().get(i);
            for (UUID record : parts.get(i)) {
                if (!citizen.equals(people.citizenOf(record))) {
                    moved.add(record);
                }
                move(record, people.featuresOf(record), citizen, matcher.version());
            }
        }
        succession.absorbed().forEach((old, into) -> {
            if (people.recordsOf(old).isEmpty() && !neverToldOf.contains(old)) {
                absorbed.put(old, into);
            }
        });
        return moved;
    }

    private UUID newCitizen() {
        UUID citizen = newCitizenId.get();
        neverToldOf.add(citizen);
        return citizen;
    }

    private void move(UUID record, Features features, UUID to, String rule) {
        Move earlier = moves.get(record);
        UUID from = earlier != null ? earlier.from() : people.citizenOf(record);
        people.link(record, features, to);
        if (to.equals(from)) {
            moves.remove(record);
        } else if (earlier == null || !earlier.to().equals(to)) {
            moves.put(record, new Move(record, from, to, rule));
        }
    }
}
