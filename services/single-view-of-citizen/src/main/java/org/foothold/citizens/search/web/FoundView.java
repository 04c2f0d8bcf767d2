package org.foothold.citizens.search.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.foothold.citizens.search.application.FindPeople;
import org.foothold.citizens.search.application.FindPeople.Found;
import org.foothold.citizens.search.application.PersonFound;
import org.foothold.citizens.wording.PeopleMessages;
import org.foothold.kernel.Personal;
import org.foothold.weblayout.Pagination;

/**
 * What a search found, as the page shows it.
 *
 * @param officer whether it is shown to a data-protection officer, who goes on to a request and not to the record
 * @param more what to say when more were found than are shown, else null
 */
@TemplateData
public record FoundView(List<Person> people, boolean officer, String more, Pagination pages) {

    /** One row. */
    @TemplateData
    public record Person(String id, String name, String born, String district, String reference, boolean restricted) {}

    static FoundView of(Found found, boolean officer, Pagination pages, PeopleMessages words) {
        return new FoundView(
                found.people().stream().map(person -> row(person, words)).toList(),
                officer,
                found.more() ? words.found_more(FindPeople.MOST) : null,
                pages);
    }

    private static Person row(PersonFound person, PeopleMessages words) {
        String id = person.citizen().toString();
        return new Person(
                id,
                person.name().map(Personal::reveal).orElseGet(words::no_name),
                person.yearOfBirth().map(String::valueOf).orElseGet(words::unknown),
                person.district().orElseGet(words::unknown),
                id.substring(id.length() - 12),
                person.restricted());
    }
}
