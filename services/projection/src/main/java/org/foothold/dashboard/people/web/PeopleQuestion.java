package org.foothold.dashboard.people.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foothold.dashboard.people.domain.PeopleFilter;
import org.foothold.dashboard.people.domain.Urgencies;

/** What the address of the page asks for. */
record PeopleQuestion(PeopleFilter filter, int page, Optional<Instant> since) {

    static final List<String> NEEDS = List.of(
            "housing",
            "money",
            "benefits",
            "employment",
            "digital",
            "food",
            "fuel",
            "physical-health",
            "mental-health",
            "isolation",
            "confidence",
            "substance-misuse");

    static PeopleQuestion of(String urgency, String need, String ward, String page, String since) {
        PeopleFilter filter = new PeopleFilter(
                known(urgency, Urgencies.ALL),
                known(need, NEEDS),
                ward == null || ward.isBlank() || ward.length() > 64 ? null : ward);
        return new PeopleQuestion(filter, number(page), moment(since));
    }

    int offset(int size) {
        return (page - 1) * size;
    }

    boolean isFiltered() {
        return !filter.equals(PeopleFilter.ALL);
    }

    /** The address of the list with this filter, without a page. */
    String path() {
        String query = Stream.of(
                        part("urgency", filter.urgency()), part("need", filter.need()), part("ward", filter.ward()))
                .filter(part -> part != null)
                .collect(Collectors.joining("&"));
        return "/dashboard/people-to-contact" + (query.isEmpty() ? "" : "?" + query);
    }

    private static String part(String name, String value) {
        return value == null ? null : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String known(String code, List<String> codes) {
        return code != null && codes.contains(code) ? code : null;
    }

    private static int number(String page) {
        return page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    private static Optional<Instant> moment(String since) {
        try {
            return since == null ? Optional.empty() : Optional.of(Instant.parse(since));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
