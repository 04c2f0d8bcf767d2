package org.foothold.citizens.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.household.domain.Household;
import org.foothold.citizens.quality.CityPeople.Inhabitant;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;

/**
 * How well the service says who lives with whom: by its own rule, over the citizens that linking made, as the record page asks for it. A
 * citizen counts as the person most of whose records it has. Restricted people are left out, as they are of every household.
 */
final class HouseholdQuality {

    /** The same bound as the record page has. */
    private static final int MOST_AROUND = 300;

    private final DataSet data;
    private final CityPeople people;
    private final LocalDate today;
    private final Map<UUID, List<HeldRecord>> citizens = new HashMap<>();
    private final Map<UUID, String> mostly = new HashMap<>();

    HouseholdQuality(
            DataSet data, Collection<? extends Collection<Integer>> clusters, CityPeople people, LocalDate today) {
        this.data = data;
        this.people = people;
        this.today = today;
        clusters.stream()
                .filter(cluster -> cluster.stream()
                        .noneMatch(place -> data.rows().get(place).restricted()))
                .forEach(this::add);
    }

    private void add(Collection<Integer> cluster) {
        UUID citizen = DataSet.id(cluster.iterator().next());
        citizens.put(citizen, cluster.stream().map(this::held).toList());
        mostly.put(
                citizen,
                cluster.stream()
                        .collect(Collectors.groupingBy(place -> data.person().get(place), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .orElseThrow()
                        .getKey());
    }

    private HeldRecord held(int place) {
        DataSet.Row row = data.rows().get(place);
        return new HeldRecord(
                new RecordRef("citizens", DataSet.id(place)),
                row.source(),
                row.source(),
                row.observedOn().orElse(today),
                row.details(),
                ContactWishes.NONE,
                Optional.empty(),
                Instant.EPOCH,
                "linkage",
                Optional.ofNullable(row.facts().get(HeldRecord.HOUSEHOLD)).map(Personal::of));
    }

    Map<String, Object> print() {
        Set<List<UUID>> said = said(true);
        Set<List<UUID>> ever = said(false);
        long right = said.stream().filter(this::oneHousehold).count();
        long oneDoor = ever.stream().filter(this::oneDoor).count();
        Set<Set<String>> saidPeople = said.stream()
                .map(pair -> Set.copyOf(List.of(mostly.get(pair.getFirst()), mostly.get(pair.getLast()))))
                .filter(pair -> pair.size() == 2)
                .collect(Collectors.toSet());
        Set<Set<String>> lived = truePairs();
        long found = lived.stream().filter(saidPeople::contains).count();
        double precision = said.isEmpty() ? 1 : (double) right / said.size();
        double atOneDoor = ever.isEmpty() ? 1 : (double) oneDoor / ever.size();
        double recall = lived.isEmpty() ? 1 : (double) found / lived.size();
        Printed.line(
                "  households: %,d pairs said to be still together, %.4f of one household; %,d ever, %.4f who live or lived"
                        + " behind one door; of %,d true pairs %.4f found",
                said.size(), precision, ever.size(), atOneDoor, lived.size(), recall);
        return Map.of("said", said.size(), "precision", precision, "oneDoor", atOneDoor, "recall", recall);
    }

    /** @param stillOnly leaves out whom the rule itself says no longer to be together */
    private Set<List<UUID>> said(boolean stillOnly) {
        Map<String, Set<UUID>> at = new HashMap<>();
        citizens.forEach((citizen, records) -> around(records)
                .forEach(code ->
                        at.computeIfAbsent(code, none -> new TreeSet<>()).add(citizen)));
        Set<List<UUID>> said = new HashSet<>();
        citizens.forEach((citizen, records) -> {
            Map<UUID, List<HeldRecord>> around = new HashMap<>();
            around(records).forEach(code -> at.get(code).forEach(other -> around.put(other, citizens.get(other))));
            around.remove(citizen);
            if (around.size() <= MOST_AROUND) {
                Household.of(records, around).stream()
                        .filter(mate -> mate.still() || !stillOnly)
                        .forEach(mate -> said.add(List.of(citizen, mate.citizen()).stream()
                                .sorted()
                                .toList()));
            }
        });
        return said;
    }

    private static Set<String> around(List<HeldRecord> records) {
        var keys = new HashSet<>(postcodes(records));
        records.forEach(
                record -> record.together().ifPresent(key -> keys.add(record.sourceSystem() + " " + key.reveal())));
        return keys;
    }

    private static Set<String> postcodes(List<HeldRecord> records) {
        return records.stream()
                .flatMap(record -> record.person().postcode().stream())
                .map(Personal::reveal)
                .map(code -> code.text())
                .collect(Collectors.toSet());
    }

    private boolean oneHousehold(List<UUID> pair) {
        Inhabitant one = people.get(mostly.get(pair.getFirst()));
        Inhabitant other = people.get(mostly.get(pair.getLast()));
        return one != other && one.household().equals(other.household());
    }

    private boolean oneDoor(List<UUID> pair) {
        Inhabitant one = people.get(mostly.get(pair.getFirst()));
        Inhabitant other = people.get(mostly.get(pair.getLast()));
        return one != other && one.doors().stream().anyMatch(other.doors()::contains);
    }

    /** Everybody of one household of whom there is a citizen, two by two. */
    private Set<Set<String>> truePairs() {
        Map<String, List<Inhabitant>> households = mostly.values().stream()
                .distinct()
                .map(people::get)
                .collect(Collectors.groupingBy(Inhabitant::household));
        Set<Set<String>> pairs = new HashSet<>();
        for (List<Inhabitant> household : households.values()) {
            for (int i = 0; i < household.size(); i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(Set.of(household.get(i).id(), household.get(j).id()));
                }
            }
        }
        return pairs;
    }
}
