package org.foothold.weblayout;

import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where each kind of user can go. What a page then shows is for its service to decide. */
final class Navigation {

    /** One entry; its words are the layout message of that key. */
    @TemplateData
    public record Item(String key, String href, boolean current) {}

    /** @param inMenu whether it stands in the menu of every page, and not on the start page alone */
    private record Place(String key, String href, boolean inMenu, Set<String> roles) {

        boolean isFor(Set<String> held) {
            return roles.stream().anyMatch(held::contains);
        }

        Item item(boolean current) {
            return new Item(key, href, current);
        }
    }

    private static final String CITIZEN = "citizen";
    private static final Set<String> WORKERS = Set.of("connector", "hub-worker", "contact-centre-agent");

    private static final Set<String> WHO_FLAGS =
            Set.of("connector", "hub-worker", "contact-centre-agent", "partner-worker");

    private static final Item HELP = new Item("nav_help", "/triage", false);
    private static final Item WORK = new Item("nav_work", "/", false);

    private static final List<Place> PLACES = List.of(
            menu("nav_me", "/citizens/me", Set.of(CITIZEN)),
            menu("nav_mine", "/triage/mine", Set.of(CITIZEN)),
            menu("nav_people", "/dashboard/people-to-contact", Set.of("connector", "partner-worker", "manager")),
            menu("nav_search", "/citizens/search", Set.of("connector", "hub-worker", "contact-centre-agent", "dpo")),
            menu("nav_conversation", "/triage/conversations/new", WORKERS),
            menu("nav_flag", "/triage/flags/new", WHO_FLAGS),
            menu("nav_imports", "/citizens/imports", Set.of("analyst")),
            menu("nav_review", "/citizens/review", Set.of("analyst", "connector")),
            menu("nav_publishing", "/triage/publishing", Set.of("analyst", "admin")),
            menu("nav_triage_numbers", "/dashboard/triage", Set.of("analyst")),
            menu("nav_cohorts", "/citizens/cohorts", Set.of("analyst")),
            menu("nav_requests", "/citizens/requests", Set.of("dpo")),
            menu("nav_access", "/citizens/access", Set.of("dpo")),
            menu("nav_break_glass_alerts", "/citizens/break-glass-alerts", Set.of("dpo")),
            start("nav_subject_access", "/citizens/subject-access", Set.of("dpo")),
            start("nav_erasures", "/citizens/erasures", Set.of("dpo")),
            start("nav_retention", "/citizens/retention", Set.of("dpo")),
            start("nav_agreements", "/citizens/agreements", Set.of("dpo")),
            start("nav_break_glass", "/citizens/break-glass", WORKERS));

    private Navigation() {}

    private static Place menu(String key, String href, Set<String> roles) {
        return new Place(key, href, true, roles);
    }

    private static Place start(String key, String href, Set<String> roles) {
        return new Place(key, href, false, roles);
    }

    /** The menu: a few places, and the one where the reader is. Who works here finds the others on the start page. */
    static List<Item> menu(Set<String> roles, String path) {
        Optional<Place> here = PLACES.stream()
                .filter(place -> within(path, place.href()))
                .max(Comparator.comparingInt(place -> place.href().length()));
        Stream<Item> places = PLACES.stream()
                .filter(place -> place.isFor(roles))
                .filter(place -> place.inMenu() || here.filter(place::equals).isPresent())
                .map(place -> place.item(here.filter(place::equals).isPresent()));
        Item first = works(roles) ? WORK : HELP;
        boolean atFirst = here.isEmpty() && (first == WORK ? path.equals(WORK.href()) : within(path, HELP.href()));
        return Stream.concat(Stream.of(new Item(first.key(), first.href(), atFirst)), places)
                .toList();
    }

    /** Everything that a reader comes for. */
    static List<Item> all(Set<String> roles) {
        return PLACES.stream()
                .filter(place -> place.isFor(roles))
                .map(place -> place.item(false))
                .toList();
    }

    /** Whether they come for more than their own page. */
    static boolean works(Set<String> roles) {
        return PLACES.stream()
                .anyMatch(place -> place.isFor(roles) && !place.roles().contains(CITIZEN));
    }

    private static boolean within(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
