package org.foothold.citizens.household.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.household.domain.Household;
import org.foothold.citizens.household.domain.Household.Housemate;
import org.foothold.kernel.Personal;

/**
 * Finds with whom somebody was seen at one address. Nobody restricted is in any household, and a restricted person has none:
 * who lives with somebody tells where they live.
 */
@ApplicationScoped
public class FindHousehold {

    /** People at somebody's postcodes who are looked at; with more, an address is not told apart from its street. */
    private static final int MOST_AROUND = 300;

    private final Neighbours neighbours;
    private final HeldPeople people;
    private final GoldenRecords golden;

    FindHousehold(Neighbours neighbours, HeldPeople people, GoldenRecords golden) {
        this.neighbours = neighbours;
        this.people = people;
        this.golden = golden;
    }

    /** Somebody of the household. */
    public record Member(Housemate mate, Personal<String> name) {}

    public Uni<List<Member>> of(HeldPerson person) {
        Set<String> postcodes = person.records().stream()
                .flatMap(record -> record.person().postcode().stream())
                .map(code -> code.reveal().text())
                .collect(Collectors.toSet());
        if (person.restrictedTo().isPresent()) {
            return Uni.createFrom().item(List.of());
        }
        return around(person, postcodes).chain(people::findAll).map(around -> members(person, around));
    }

    /** Where too many live around, only whom a source knows together. */
    private Uni<Set<UUID>> around(HeldPerson person, Set<String> postcodes) {
        Uni<List<UUID>> near = postcodes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : neighbours.at(postcodes, person.citizen(), MOST_AROUND + 1);
        return near.chain(found -> neighbours
                .knownTogetherWith(person.citizen(), MOST_AROUND)
                .map(known -> {
                    Set<UUID> around = new LinkedHashSet<>(found.size() > MOST_AROUND ? List.of() : found);
                    around.addAll(known);
                    return around;
                }));
    }

    private List<Member> members(HeldPerson person, List<HeldPerson> around) {
        Map<UUID, HeldPerson> open = new HashMap<>();
        around.stream().filter(one -> one.restrictedTo().isEmpty()).forEach(one -> open.put(one.citizen(), one));
        Map<UUID, List<HeldRecord>> records = new HashMap<>();
        open.forEach((citizen, one) -> records.put(citizen, one.records()));
        return Household.of(person.records(), records).stream()
                .flatMap(mate -> golden.of(open.get(mate.citizen())).value(Attribute.NAME, Personal::of).stream()
                        .map(name -> new Member(mate, name)))
                .toList();
    }
}
