package org.foothold.weblayout;

import io.quarkus.qute.TemplateData;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Where each kind of user can go, in the order of the menu. What a page then shows is for its service to decide. */
final class Navigation {

    /** One entry; its words are the layout message of that key. */
    @TemplateData
    public record Item(String key, String href, boolean current) {}

    private record Place(String key, String href, Set<String> roles) {

        boolean isFor(Set<String> held) {
            return roles.isEmpty() || roles.stream().anyMatch(held::contains);
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("nav_help", "/triage", Set.of()),
            new Place("nav_me", "/citizens/me", Set.of("citizen")),
            new Place("nav_people", "/dashboard/people-to-contact", Set.of("connector", "partner-worker", "manager")),
            new Place(
                    "nav_search", "/citizens/search", Set.of("connector", "hub-worker", "contact-centre-agent", "dpo")),
            new Place(
                    "nav_conversation",
                    "/triage/conversations/new",
                    Set.of("connector", "hub-worker", "contact-centre-agent")),
            new Place("nav_flag", "/triage/flags/new", Set.of("connector", "hub-worker", "contact-centre-agent")),
            new Place("nav_imports", "/citizens/imports", Set.of("analyst")),
            new Place("nav_publishing", "/triage/publishing", Set.of("analyst", "admin")),
            new Place("nav_triage_numbers", "/dashboard/triage", Set.of("analyst")),
            new Place("nav_review", "/citizens/review", Set.of("analyst", "connector")),
            new Place("nav_cohorts", "/citizens/cohorts", Set.of("analyst")),
            new Place("nav_access", "/citizens/access", Set.of("dpo")),
            new Place("nav_agreements", "/citizens/agreements", Set.of("dpo")),
            new Place("nav_subject_access", "/citizens/subject-access", Set.of("dpo")),
            new Place("nav_requests", "/citizens/requests", Set.of("dpo")),
            new Place("nav_erasures", "/citizens/erasures", Set.of("dpo")),
            new Place("nav_retention", "/citizens/retention", Set.of("dpo")),
            new Place("nav_break_glass_alerts", "/citizens/break-glass-alerts", Set.of("dpo")),
            new Place(
                    "nav_break_glass",
                    "/citizens/break-glass",
                    Set.of("connector", "hub-worker", "contact-centre-agent")));

    private Navigation() {}

    static List<Item> of(Set<String> roles, String path) {
        var here = PLACES.stream()
                .map(Place::href)
                .filter(place -> within(path, place))
                .max(Comparator.comparingInt(String::length));
        return PLACES.stream()
                .filter(place -> place.isFor(roles))
                .map(place -> new Item(
                        place.key(),
                        place.href(),
                        here.filter(place.href()::equals).isPresent()))
                .toList();
    }

    private static boolean within(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
