package org.foothold.citizens.search.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foothold.citizens.search.domain.BornWhen;
import org.foothold.citizens.search.domain.PeopleQuestion;

/**
 * A statement that finds people, made of the conditions that were asked. What leads to few people is looked up in its own
 * index and intersected; a name is looked up by trigrams, best first, at most {@value #MOST} records. Everything typed is a
 * parameter, and words are letters and digits, so nothing in them means anything to {@code like}.
 */
final class SearchSql {

    private static final int MOST = 500;
    private static final int WHOLE_ONLY = 2;
    private static final int SWAPS_UP_TO = 5;

    private static final String OF_RECORDS =
            "select l.citizen_id from record_search s join record_link l on l.record_id = s.record_id and l.until is null where ";

    private static final String SURVIVOR = """
            (with recursive step (id, absorbed_into) as (
                select id, absorbed_into from citizen where id = %s
                union select c.id, c.absorbed_into from step join citizen c on c.id = step.absorbed_into)
             select id from step where absorbed_into is null)""";

    private static final String PEOPLE = """
            with person as (
                select c.id from (%s) as found (id) join citizen c on c.id = found.id
                 where c.absorbed_into is null and (c.restricted_to is null or c.restricted_to = any (%s))
                 limit %s)
            select person.id as citizen_id, s.words, s.date_of_birth, s.postcode
              from person
              join record_link l on l.citizen_id = person.id and l.until is null
              join record_search s on s.record_id = l.record_id
            """;

    private final Tuple values = Tuple.tuple();
    private String text;

    static SearchSql exactly(PeopleQuestion question, Set<String> teams) {
        SearchSql sql = new SearchSql();
        String found = question.isNarrow()
                ? String.join(" intersect ", sql.narrow(question))
                : sql.byName(sql.wordsAsTyped(question.words()), sql.wholeWords(question.words()), question);
        return sql.of(found, teams);
    }

    static SearchSql roughly(PeopleQuestion question, Set<String> teams) {
        SearchSql sql = new SearchSql();
        return sql.of(sql.byName(sql.wordsAlike(question.words()), sql.likeness(question.words()), question), teams);
    }

    String text() {
        return text;
    }

    Tuple values() {
        return values;
    }

    private SearchSql of(String found, Set<String> teams) {
        text = PEOPLE.formatted(found, value(teams.toArray(String[]::new)) + "::text[]", value(MOST));
        return this;
    }

    private List<String> narrow(PeopleQuestion question) {
        List<String> found = new ArrayList<>();
        if (question.asksForAnIdentifier()) {
            List<String> either = new ArrayList<>();
            either.add(OF_RECORDS + "s.exact && " + value(question.identifiers().toArray(String[]::new)) + "::text[]");
            question.citizen().ifPresent(id -> either.add(SURVIVOR.formatted(value(id))));
            question.reference()
                    .ifPresent(end -> either.add("select id from citizen where reverse(id::text) like "
                            + value(new StringBuilder(end).reverse() + "%")));
            found.add("(" + String.join(" union ", either) + ")");
        }
        if (!question.ways().isEmpty()) {
            found.add(OF_RECORDS + "s.exact && " + value(question.ways().toArray(String[]::new)) + "::text[]");
        }
        question.born()
                .filter(BornWhen::isADay)
                .ifPresent(day -> found.add(OF_RECORDS + "s.date_of_birth = " + value(day.from())));
        question.postcode()
                .filter(code -> !question.asksForADistrict())
                .ifPresent(code -> found.add(OF_RECORDS + "s.postcode = " + value(code)));
        return found;
    }

    /** A year or a district beside a name is asked of the record that has the name. */
    private String byName(String words, String order, PeopleQuestion question) {
        StringBuilder near = new StringBuilder("select s.record_id from record_search s where ").append(words);
        question.born()
                .ifPresent(when -> near.append(" and s.date_of_birth between ")
                        .append(value(when.from()))
                        .append(" and ")
                        .append(value(when.to())));
        question.postcode()
                .ifPresent(district -> near.append(" and s.postcode like ").append(value(district + " %")));
        near.append(" order by ").append(order).append(" desc limit ").append(value(MOST));
        return "select distinct l.citizen_id from (" + near
                + ") as near join record_link l on l.record_id = near.record_id and l.until is null";
    }

    private String wordsAsTyped(List<String> words) {
        return words.stream().map(this::asTyped).collect(Collectors.joining(" and "));
    }

    private String asTyped(String word) {
        return "s.words like " + value(word.length() <= WHOLE_ONLY ? "% " + word + " %" : "%" + word + "%");
    }

    private String wholeWords(List<String> words) {
        return words.stream()
                .map(word -> "(s.words like " + value("% " + word + " %") + ")::int")
                .collect(Collectors.joining(" + "));
    }

    /** Trigrams of a short word change nearly all when two letters are swapped: the swaps are tried one by one. */
    private String wordsAlike(List<String> words) {
        return words.stream()
                .map(word -> {
                    List<String> ways = new ArrayList<>(List.of(asTyped(word)));
                    if (word.length() > WHOLE_ONLY) {
                        ways.add("s.words %> " + value(word));
                        swaps(word).forEach(swap -> ways.add(asTyped(swap)));
                    }
                    return ways.stream().collect(Collectors.joining(" or ", "(", ")"));
                })
                .collect(Collectors.joining(" and "));
    }

    private String likeness(List<String> words) {
        return words.stream()
                .map(word -> "word_similarity(" + value(word) + ", s.words)")
                .collect(Collectors.joining(" + "));
    }

    private static Set<String> swaps(String word) {
        Set<String> swaps = new LinkedHashSet<>();
        for (int i = 0; word.length() <= SWAPS_UP_TO && i + 1 < word.length(); i++) {
            swaps.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        swaps.remove(word);
        return swaps;
    }

    private String value(Object value) {
        values.addValue(value);
        return "$" + values.size();
    }
}
