package org.foothold.samplecity.lives;

import static org.foothold.samplecity.lives.Happening.BENEFIT_STARTED;
import static org.foothold.samplecity.lives.Happening.CONTACTED;
import static org.foothold.samplecity.lives.Happening.COUNCIL_TAX_MISSED;
import static org.foothold.samplecity.lives.Happening.COUNCIL_TAX_SUMMONS;
import static org.foothold.samplecity.lives.Happening.FAMILY_FLAGGED;
import static org.foothold.samplecity.lives.Happening.NOTICE_SERVED;
import static org.foothold.samplecity.lives.Happening.RENT_MISSED;
import static org.foothold.samplecity.lives.Happening.RENT_PAID;
import static org.foothold.samplecity.lives.Happening.VOUCHER_REQUESTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.people.Household;
import org.foothold.samplecity.people.HouseholdKind;
import org.foothold.samplecity.people.Person;
import org.foothold.samplecity.people.Tenure;

/** Writes the recent years of any household, always the same. */
public final class Biographer {

    static final double LIVES_OF_PERSONAS = 0.04;
    static final double TENANTS_IN_ARREARS = 0.30;
    static final double HOUSEHOLDS_BEHIND_WITH_COUNCIL_TAX = 0.13;
    static final double HOUSEHOLDS_ASKING_FOR_FOOD = 0.03;
    static final double FAMILIES_FLAGGED = 0.06;
    static final double CONTACTS_PER_HALF_YEAR = 0.5;
    static final double HOUSEHOLDS_ON_BENEFITS = 0.22;

    private static final int COUNCIL_TAX_INSTALMENT = 14_500;
    private static final List<String> VOUCHER_REASONS =
            List.of("low-income", "debt", "waiting-for-benefit", "unexpected-bill", "no-money-for-food");
    private static final List<String> FLAGS = List.of(
            "domestic-abuse",
            "school-attendance",
            "early-help-request",
            "police-contact",
            "housing-conditions",
            "young-carer");
    private static final List<String> CONTACT_REASONS = List.of(
            "council-tax-enquiry",
            "missed-bin",
            "housing-repair",
            "benefit-enquiry",
            "rent-enquiry",
            "blue-badge",
            "school-admission",
            "change-of-circumstances",
            "payment",
            "complaint");
    private static final List<String> BENEFITS = List.of(
            "universal-credit",
            "housing-benefit",
            "council-tax-support",
            "personal-independence-payment",
            "carers-allowance");

    private final long seed;
    private final LocalDate today;

    public Biographer(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    public Biography biographyOf(Household household) {
        var dice = Dice.of(seed, "life", household.number());
        int rent = dice.between(9_000, 14_000);
        if (household.hasCanary()) {
            return new Biography(Optional.empty(), rent, everything(rent));
        }
        var events = new ArrayList<LifeEvent>();
        Optional<Persona> persona = personaOf(household, dice);
        persona.ifPresent(course -> follow(course, household, rent, dice, events));
        if (persona.isEmpty()) {
            ordinaryTroubles(household, rent, dice, events);
        }
        contacts(household, dice, events);
        events.removeIf(event -> event.on().isBefore(household.movedIn()));
        events.sort(Comparator.comparing(LifeEvent::on));
        return new Biography(persona, rent, List.copyOf(events));
    }

    private Optional<Persona> personaOf(Household household, Dice dice) {
        boolean able = household.kind() != HouseholdKind.SHARED_HOUSE
                && household.people().getFirst().ageOn(today) < 70;
        double hardship = household.address().ward().hardship();
        boolean tenant = household.tenure() == Tenure.COUNCIL_TENANT;
        return able && dice.chance(LIVES_OF_PERSONAS * hardship * (tenant ? 2 : 0.5))
                ? Optional.of(Persona.values()[dice.below(Persona.values().length)])
                : Optional.empty();
    }

    private void follow(Persona persona, Household household, int rent, Dice dice, List<LifeEvent> events) {
        int head = 0;
        for (Persona.Step step : persona.course()) {
            LocalDate on = today.minusDays((long) (step.monthsAgo() * 30.4) + dice.between(0, 9));
            boolean aboutRent = step.what().source().equals("rent-arrears");
            boolean possible = switch (step.what()) {
                case FAMILY_FLAGGED -> !household.children(on).isEmpty();
                default -> !aboutRent || household.tenure() == Tenure.COUNCIL_TENANT;
            };
            if (possible && dice.chance(0.92)) {
                int pence = step.what() == COUNCIL_TAX_MISSED ? COUNCIL_TAX_INSTALMENT : rent;
                events.add(new LifeEvent(on, step.what(), head, step.size() * pence, step.detail()));
            }
        }
    }

    private void ordinaryTroubles(Household household, int rent, Dice dice, List<LifeEvent> events) {
        double hardship = household.address().ward().hardship();
        if (household.tenure() == Tenure.COUNCIL_TENANT && dice.chance(TENANTS_IN_ARREARS)) {
            events.add(event(dice, 330, RENT_MISSED, 0, rent * dice.between(1, 4), ""));
            for (int more = dice.times(1.2); more > 0; more--) {
                events.add(event(dice, 330, RENT_MISSED, 0, rent * dice.between(1, 3), ""));
            }
            if (dice.chance(0.4)) {
                events.add(event(dice, 90, RENT_PAID, 0, rent / 2, ""));
            }
            if (dice.chance(0.06)) {
                events.add(event(dice, 120, NOTICE_SERVED, 0, 0, "seeking-possession"));
            }
        }
        if (dice.chance(HOUSEHOLDS_BEHIND_WITH_COUNCIL_TAX * hardship)) {
            for (int instalment = dice.between(1, 5); instalment > 0; instalment--) {
                events.add(event(dice, 400, COUNCIL_TAX_MISSED, 0, COUNCIL_TAX_INSTALMENT, ""));
            }
            if (dice.chance(0.3)) {
                events.add(event(dice, 200, COUNCIL_TAX_SUMMONS, 0, 0, ""));
            }
        }
        if (dice.chance(HOUSEHOLDS_ASKING_FOR_FOOD * hardship)) {
            int asker = adult(household, dice);
            for (int request = 1 + dice.times(0.6); request > 0; request--) {
                events.add(event(dice, 540, VOUCHER_REQUESTED, asker, 0, dice.pick(VOUCHER_REASONS)));
            }
        }
        if (!household.children(today).isEmpty() && dice.chance(FAMILIES_FLAGGED * hardship)) {
            events.add(event(dice, 700, FAMILY_FLAGGED, 0, 0, dice.pick(FLAGS)));
        }
        if (dice.chance(HOUSEHOLDS_ON_BENEFITS * hardship)) {
            int claimant = adult(household, dice);
            boolean older = household.people().get(claimant).ageOn(today) > 66;
            events.add(
                    event(dice, 1_400, BENEFIT_STARTED, claimant, 0, older ? "pension-credit" : dice.pick(BENEFITS)));
        }
    }

    private void contacts(Household household, Dice dice, List<LifeEvent> events) {
        for (int contact = dice.times(CONTACTS_PER_HALF_YEAR); contact > 0; contact--) {
            events.add(event(dice, 182, CONTACTED, adult(household, dice), 0, dice.pick(CONTACT_REASONS)));
        }
    }

    /** One row in each file. */
    private List<LifeEvent> everything(int rent) {
        LocalDate day = today.minusDays(40);
        return List.of(
                new LifeEvent(day, BENEFIT_STARTED, 0, 0, "universal-credit"),
                new LifeEvent(day.plusDays(3), RENT_MISSED, 0, 3 * rent, ""),
                new LifeEvent(day.plusDays(6), COUNCIL_TAX_MISSED, 0, COUNCIL_TAX_INSTALMENT, ""),
                new LifeEvent(day.plusDays(9), FAMILY_FLAGGED, 0, 0, "early-help-request"),
                new LifeEvent(day.plusDays(12), VOUCHER_REQUESTED, 0, 0, "low-income"),
                new LifeEvent(day.plusDays(15), CONTACTED, 0, 0, "money-advice"));
    }

    private LifeEvent event(Dice dice, int withinDays, Happening what, int member, int pence, String detail) {
        return new LifeEvent(today.minusDays(dice.between(2, withinDays)), what, member, pence, detail);
    }

    private int adult(Household household, Dice dice) {
        List<Person> adults = household.adults(today);
        return household.people().indexOf(dice.pick(adults));
    }
}
