package org.foothold.samplecity.community;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foothold.samplecity.chance.Dice;
import org.foothold.samplecity.town.Address;
import org.foothold.samplecity.town.Town;

/** Draws the places and activities of the city: one place for some fifteen hundred homes, in every ward at least a few. */
public final class Community {

    private static final int HOMES_PER_PLACE = 900;
    private static final int FEWEST = 24;
    private static final int ACTIVITIES_PER_PLACE = 5;

    private record Kind(String code, String called, List<Offer> offers) {}

    private record Offer(String title, String need) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "library",
                    "Library",
                    offers(
                            "Job club=employment",
                            "Learn my way online=digital",
                            "Rhyme time=isolation",
                            "Chatty café=isolation")),
            new Kind(
                    "community-centre",
                    "Community Centre",
                    offers(
                            "Warm space=fuel",
                            "Lunch club=isolation",
                            "Walking group=physical-health",
                            "Knit and natter=isolation")),
            new Kind(
                    "food-bank",
                    "Food Bank",
                    offers("Food parcel session=food", "Cooking on a budget=food", "Money chat=money")),
            new Kind(
                    "advice-centre",
                    "Advice Centre",
                    offers("Debt advice drop-in=money", "Benefits check=benefits", "Housing surgery=housing")),
            new Kind(
                    "faith-hall",
                    "Hall",
                    offers("Community meal=food", "Bereavement group=mental-health", "Parent and toddler=isolation")),
            new Kind(
                    "family-hub",
                    "Family Hub",
                    offers(
                            "Stay and play=isolation",
                            "Parenting course=confidence",
                            "Health visitor clinic=physical-health")),
            new Kind(
                    "leisure-centre",
                    "Leisure Centre",
                    offers(
                            "Chair exercise=physical-health",
                            "Couch to five kilometres=physical-health",
                            "Women-only swim=physical-health")),
            new Kind(
                    "recovery-hub",
                    "Recovery Hub",
                    offers("Recovery group=substance-misuse", "Family support evening=substance-misuse")),
            new Kind(
                    "employment-hub",
                    "Skills Hub",
                    offers("CV workshop=employment", "Interview practice=confidence", "English for work=employment")));

    private final long seed;
    private final Town town;

    public Community(long seed, Town town) {
        this.seed = seed;
        this.town = town;
    }

    public int size() {
        return Math.max(FEWEST, town.dwellings() / HOMES_PER_PLACE);
    }

    public Stream<Place> places() {
        return IntStream.range(0, size()).mapToObj(this::place);
    }

    public Stream<Activity> activities() {
        return IntStream.range(0, size()).boxed().flatMap(this::activitiesOf);
    }

    /** Spread evenly over the city, the kinds in turn. */
    private Place place(int number) {
        var dice = Dice.of(seed, "place", number);
        int dwelling = (int) ((long) town.dwellings() * number / size());
        Address address = town.addressOf(dwelling);
        int postcode = dwelling / Town.DWELLINGS_PER_POSTCODE;
        Kind kind = kind(number);
        return new Place(
                "PL%05d".formatted(number + 1),
                address.house().replaceFirst("^\\d+ (\\S+).*", "$1") + " " + kind.called(),
                kind.code(),
                address.ward().code(),
                address.house() + ", " + Address.POST_TOWN,
                address.postcode(),
                town.latitudeOfPostcode(postcode),
                town.longitudeOfPostcode(postcode),
                "01632960" + String.format("%03d", dice.below(1_000)));
    }

    private Stream<Activity> activitiesOf(int place) {
        Kind kind = kind(place);
        return IntStream.range(0, ACTIVITIES_PER_PLACE).mapToObj(number -> {
            var dice = Dice.of(seed, "activity", (long) place * ACTIVITIES_PER_PLACE + number);
            Offer offer = kind.offers().get(number % kind.offers().size());
            return new Activity(
                    "AC%05d-%d".formatted(place + 1, number + 1),
                    "PL%05d".formatted(place + 1),
                    offer.title(),
                    offer.need(),
                    DayOfWeek.of(dice.between(1, 6)),
                    LocalTime.of(dice.between(9, 18), 30 * dice.below(2)),
                    30 * dice.between(2, 5),
                    dice.chance(0.75) ? 0 : 50 * dice.between(2, 8),
                    dice.between(6, 40));
        });
    }

    private static Kind kind(int number) {
        return KINDS.get(number % KINDS.size());
    }

    private static List<Offer> offers(String... titlesAndNeeds) {
        return Stream.of(titlesAndNeeds)
                .map(text -> text.split("="))
                .map(parts -> new Offer(parts[0], parts[1]))
                .toList();
    }
}
