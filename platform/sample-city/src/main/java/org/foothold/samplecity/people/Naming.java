package org.foothold.samplecity.people;

import static org.foothold.samplecity.people.Sex.FEMALE;
import static org.foothold.samplecity.people.Sex.MALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.people.FamilyMaker.Member;

/** Gives people their names, at birth, at marriage and by deed, as is usual where the names come from. */
final class Naming {

    private static final double HAS_MIDDLE_NAME = 0.45;
    private static final double HAS_NICKNAME = 0.5;
    private static final double NAMED_AFTER_FATHER = 0.04;
    private static final double TAKES_HUSBANDS_NAME = 0.6;
    private static final double JOINS_BOTH_NAMES = 0.07;
    private static final double CHANGED_BY_DEED = 0.006;

    private final NameBook book = NameBook.open();
    private final Dice dice;
    private final LocalDate today;

    Naming(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    Member adult(Role role, Sex sex, Origin origin, LocalDate born) {
        String family = familyAtBirth(origin, sex);
        return member(role, sex, origin, born, given(origin, sex, born, family), null);
    }

    /** A woman with a name of her own, which marriage may have changed some years ago. */
    Member wife(Member husband, Origin origin, LocalDate born) {
        PersonName own = given(origin, FEMALE, born, familyAtBirth(origin, FEMALE));
        return member(Role.PARTNER, FEMALE, origin, born, own, husband);
    }

    Member wifeOfGrandfather(Member grandfather, LocalDate born) {
        Member wife = wife(grandfather, grandfather.origin(), born);
        return new Member(Role.GRANDPARENT, FEMALE, wife.origin(), born, wife.names(), wife.knownAs());
    }

    Member parentOf(Member parent, Sex sex, LocalDate born) {
        String family = parent.names().getFirst().name().family();
        PersonName name = given(parent.origin(), sex, born, family);
        return new Member(
                Role.GRANDPARENT,
                sex,
                parent.origin(),
                born,
                List.of(new NameSince(born, name)),
                knownAs(name, parent.origin()));
    }

    Member child(List<Member> household, Member mother, Member father, LocalDate born) {
        Sex sex = dice.chance(0.5) ? FEMALE : MALE;
        Member namedFor = father == null ? mother : father;
        Origin origin = namedFor.origin();
        PersonName name = given(origin, sex, born, familyOfChild(namedFor, mother, father, origin, sex));
        if (father != null && sex == MALE && dice.chance(NAMED_AFTER_FATHER)) {
            name = name.withGiven(father.names().getFirst().name().given());
        }
        while (taken(household, name)) {
            name = name.withGiven(book.given(origin, sex, born.getYear(), dice));
        }
        return new Member(Role.CHILD, sex, origin, born, List.of(new NameSince(born, name)), knownAs(name, origin));
    }

    /** Brothers and sisters have different names; only a son may share his father's. */
    private static boolean taken(List<Member> household, PersonName name) {
        return household.stream()
                .filter(m -> m.role() == Role.CHILD)
                .anyMatch(m -> m.names().getLast().name().given().equals(name.given()));
    }

    private String familyOfChild(Member namedFor, Member mother, Member father, Origin origin, Sex sex) {
        PersonName name = namedFor.names().getLast().name();
        return switch (origin.naming()) {
            case FATHERS_NAME -> father == null ? name.family() : name.given();
            case SINGH_AND_KAUR ->
                List.of("Singh", "Kaur").contains(name.family()) ? (sex == MALE ? "Singh" : "Kaur") : name.family();
            case OWN_SECOND_NAME ->
                sex == FEMALE && dice.chance(0.5) ? book.family(origin, FEMALE, dice) : name.family();
            default -> {
                String mothers = mother.names().getLast().name().family();
                boolean joined = father != null
                        && !mothers.equals(name.family())
                        && !mothers.contains("-")
                        && !name.family().contains("-")
                        && dice.chance(0.25);
                yield gendered(joined ? mothers + "-" + name.family() : name.family(), origin, sex);
            }
        };
    }

    private Member member(Role role, Sex sex, Origin origin, LocalDate born, PersonName first, Member husband) {
        var names = new ArrayList<NameSince>();
        names.add(new NameSince(born, first));
        if (husband != null && origin.naming() == Origin.Naming.HUSBANDS_NAME) {
            marriage(names, born, husband);
        }
        if (dice.chance(CHANGED_BY_DEED)) {
            LocalDate since = today.minusDays(dice.between(100, 4_000));
            if (since.isAfter(names.getLast().from()) && since.isAfter(born.plusYears(16))) {
                PersonName name = names.getLast().name();
                names.add(new NameSince(since, name.withFamily(gendered(book.family(origin, sex, dice), origin, sex))));
            }
        }
        return new Member(role, sex, origin, born, List.copyOf(names), knownAs(first, origin));
    }

    private void marriage(List<NameSince> names, LocalDate born, Member husband) {
        PersonName own = names.getLast().name();
        String his = husband.names().getFirst().name().family();
        LocalDate wedding = born.plusYears(18).plusDays(dice.between(0, 6_000));
        if (wedding.isAfter(today) || his.contains("-")) {
            return;
        }
        String hers = gendered(his, husband.origin(), FEMALE);
        if (dice.chance(TAKES_HUSBANDS_NAME)) {
            names.add(new NameSince(wedding, own.withFamily(hers)));
        } else if (dice.chance(JOINS_BOTH_NAMES / (1 - TAKES_HUSBANDS_NAME))
                && !own.family().contains("-")) {
            names.add(new NameSince(wedding, own.withFamily(own.family() + "-" + hers)));
        }
    }

    private PersonName given(Origin origin, Sex sex, LocalDate born, String family) {
        String first = book.given(origin, sex, born.getYear(), dice);
        String middle = "";
        if (origin.naming() == Origin.Naming.SINGH_AND_KAUR) {
            middle = sex == MALE ? "Singh" : "Kaur";
            middle = family.equals(middle) ? "" : middle;
        } else if (sex == MALE
                && List.of("Mohammed", "Muhammad", "Abdul", "Md", "Ghulam").contains(first)) {
            middle = book.callName(origin, dice);
        } else if (origin.naming() != Origin.Naming.KEEPS_NAME && dice.chance(HAS_MIDDLE_NAME)) {
            middle = book.given(origin, sex, born.getYear(), dice);
        }
        return new PersonName(first, middle.equals(first) ? "" : middle, family);
    }

    private String familyAtBirth(Origin origin, Sex sex) {
        if (origin.naming() == Origin.Naming.SINGH_AND_KAUR && dice.chance(0.35)) {
            return sex == MALE ? "Singh" : "Kaur";
        }
        return gendered(book.family(origin, sex, dice), origin, sex);
    }

    private String knownAs(PersonName name, Origin origin) {
        List<String> nicknames = book.nicknamesOf(name.given());
        if (origin == Origin.CHINESE) {
            return dice.chance(HAS_NICKNAME) ? book.callName(origin, dice) : "";
        }
        boolean calledByMiddle = !name.middle().isEmpty() && nicknames.contains("Mo") && dice.chance(0.5);
        if (calledByMiddle) {
            return name.middle();
        }
        return nicknames.isEmpty() || !dice.chance(HAS_NICKNAME) ? "" : dice.pick(nicknames);
    }

    private static String gendered(String family, Origin origin, Sex sex) {
        if (origin != Origin.POLISH) {
            return family;
        }
        if (sex == FEMALE && family.matches(".*(ski|cki|dzki)$")) {
            return family.substring(0, family.length() - 1) + "a";
        }
        if (sex == MALE && family.matches(".*(ska|cka|dzka)$")) {
            return family.substring(0, family.length() - 1) + "i";
        }
        return family;
    }
}
