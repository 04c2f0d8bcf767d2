package org.foothold.samplecity.people;

import static org.foothold.samplecity.people.Sex.FEMALE;
import static org.foothold.samplecity.people.Sex.MALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.town.Ward;

/** Makes up one household: who they are to each other, how old, and what they are called. */
final class FamilyMaker {

    private static final double[] KINDS = Arrays.stream(HouseholdKind.values())
            .mapToDouble(HouseholdKind::share)
            .toArray();
    private static final double[] ORIGINS =
            Arrays.stream(Origin.values()).mapToDouble(Origin::share).toArray();
    private static final double SAME_ORIGIN_COUPLES = 0.88;
    private static final double TWIN_BIRTHS = 0.016;
    private static final int YOUNGEST_MOTHER = 17;
    private static final int OLDEST_MOTHER = 44;

    private final Dice dice;
    private final LocalDate today;
    private final Ward ward;
    private final Naming naming;
    private final List<Member> members = new ArrayList<>();

    /** Somebody before they have an address. */
    record Member(Role role, Sex sex, Origin origin, LocalDate born, List<NameSince> names, String knownAs) {}

    record Family(HouseholdKind kind, List<Member> members) {}

    FamilyMaker(Dice dice, LocalDate today, Ward ward) {
        this.dice = dice;
        this.today = today;
        this.ward = ward;
        this.naming = new Naming(dice, today);
    }

    Family make() {
        HouseholdKind kind = HouseholdKind.values()[dice.weighted(KINDS)];
        Origin origin = origin();
        switch (kind) {
            case ONE_OLDER -> single(origin, Role.HEAD, 66, 93);
            case ONE_OF_WORKING_AGE -> single(origin, Role.HEAD, 20, 65);
            case COUPLE -> couple(origin, 22, 64);
            case OLDER_COUPLE -> couple(origin, 65, 88);
            case COUPLE_WITH_CHILDREN -> {
                couple(origin, 22, 52);
                children(0, 17);
            }
            case LONE_PARENT -> {
                Sex sex = dice.chance(0.86) ? FEMALE : MALE;
                members.add(naming.adult(Role.HEAD, sex, origin, age(20, 50)));
                children(0, 17);
            }
            case COUPLE_WITH_GROWN_CHILDREN -> {
                couple(origin, 46, 66);
                children(18, 30);
            }
            case THREE_GENERATIONS -> {
                couple(origin, 26, 46);
                children(0, 17);
                grandparents();
            }
            case SHARED_HOUSE -> {
                int people = dice.between(3, 7);
                Stream.generate(this::origin).limit(people).forEach(o -> single(o, Role.SHARER, 19, 58));
            }
        }
        return new Family(kind, List.copyOf(members.subList(0, Math.min(members.size(), Census.MOST_PEOPLE))));
    }

    /** Every ward has two origins that are at home there more than elsewhere. */
    private Origin origin() {
        double[] weights = ORIGINS.clone();
        weights[ward.number() * 5 % weights.length] += 0.12;
        weights[(ward.number() * 3 + 3) % weights.length] += 0.08;
        return Origin.values()[dice.weighted(weights)];
    }

    private void single(Origin origin, Role role, int youngest, int oldest) {
        members.add(naming.adult(role, dice.chance(0.5) ? FEMALE : MALE, origin, age(youngest, oldest)));
    }

    private void couple(Origin origin, int youngest, int oldest) {
        LocalDate hers = age(youngest, oldest);
        LocalDate his = hers.minusDays(dice.between(-1_500, 2_600));
        Origin other = dice.chance(SAME_ORIGIN_COUPLES) ? origin : origin();
        Member husband = naming.adult(Role.HEAD, MALE, origin, his);
        Member wife = naming.wife(husband, other, hers);
        boolean sheIsFirst = dice.chance(0.35);
        members.add(sheIsFirst ? asHead(wife) : husband);
        members.add(sheIsFirst ? asPartner(husband) : wife);
    }

    private void children(int youngest, int oldest) {
        Member mother =
                members.stream().filter(m -> m.sex() == FEMALE).findFirst().orElse(members.getFirst());
        Member father =
                members.stream().filter(m -> m.sex() == MALE).findFirst().orElse(null);
        LocalDate first = mother.born().plusYears(YOUNGEST_MOTHER);
        LocalDate last = mother.born().plusYears(OLDEST_MOTHER);
        LocalDate earliest = first.isAfter(today.minusYears(oldest + 1L))
                ? first
                : today.minusYears(oldest + 1L).plusDays(1);
        LocalDate latest = last.isBefore(today.minusYears(youngest))
                ? last
                : today.minusYears(youngest).minusDays(1);
        long span = latest.toEpochDay() - earliest.toEpochDay();
        if (span <= 0) {
            return;
        }
        int wanted = 1 + dice.times(youngest == 0 ? 0.95 : 0.4);
        LocalDate born = earliest.plusDays(dice.below((int) Math.min(span, Integer.MAX_VALUE)));
        for (int child = 0; child < wanted && !born.isAfter(latest); child++) {
            members.add(naming.child(members, mother, father, born));
            if (dice.chance(TWIN_BIRTHS)) {
                members.add(naming.child(members, mother, father, born));
            }
            born = born.plusDays(dice.between(390, 1_900));
        }
    }

    private void grandparents() {
        Member parent = members.getFirst();
        LocalDate born = parent.born().minusYears(dice.between(20, 34)).minusDays(dice.below(365));
        boolean both = dice.chance(0.4);
        Member grandfather = naming.parentOf(parent, MALE, born.minusDays(dice.between(0, 2_000)));
        if (both || dice.chance(0.3)) {
            members.add(grandfather);
        }
        if (both || members.getLast() != grandfather) {
            members.add(naming.wifeOfGrandfather(grandfather, born));
        }
    }

    private LocalDate age(int youngest, int oldest) {
        return today.minusDays(dice.between(youngest * 366, oldest * 365));
    }

    private static Member asHead(Member m) {
        return new Member(Role.HEAD, m.sex(), m.origin(), m.born(), m.names(), m.knownAs());
    }

    private static Member asPartner(Member m) {
        return new Member(Role.PARTNER, m.sex(), m.origin(), m.born(), m.names(), m.knownAs());
    }
}
