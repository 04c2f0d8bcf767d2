package org.foothold.samplecity.errors;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.people.Role;

/** The others of somebody's household, whose details get into theirs. */
final class Relatives {

    private final List<Person> others;
    private final Dice dice;

    private Relatives(List<Person> others, Dice dice) {
        this.others = others;
        this.dice = dice;
    }

    static Relatives of(Person person, Household household, Dice dice) {
        return new Relatives(
                household.people().stream()
                        .filter(other -> other != person && other.householdId().equals(person.householdId()))
                        .toList(),
                dice);
    }

    boolean any() {
        return !others.isEmpty();
    }

    /** Of one of them, drawn by lot; whoever asks knows that there is one. */
    <T> T one(Function<Person, T> what) {
        return what.apply(others.get(dice.below(others.size())));
    }

    /** The family name of the one they are a couple with, where that is another than theirs. */
    Optional<String> partnersName(Person person) {
        return person.role() == Role.HEAD || person.role() == Role.PARTNER
                ? others.stream()
                        .filter(other -> other.role() == Role.HEAD || other.role() == Role.PARTNER)
                        .map(other -> other.name().family())
                        .filter(name -> !name.equals(person.name().family()))
                        .findFirst()
                : Optional.empty();
    }

    /** Telephone numbers that are not this person's own. */
    List<String> phonesBut(Person person) {
        return others.stream()
                .flatMap(other -> other.phone().stream())
                .filter(phone -> !person.phone().equals(Optional.of(phone)))
                .distinct()
                .toList();
    }
}
