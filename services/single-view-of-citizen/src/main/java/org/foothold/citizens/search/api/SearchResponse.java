package org.foothold.citizens.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.search.application.FindPeople.Found;
import org.foothold.citizens.search.application.PersonFound;
import org.foothold.kernel.Personal;
import org.foothold.webapi.PageRequest;

/** @param more whether more people fit than are ever shown; say more to find the right one */
@Schema(name = "PeopleFound")
public record SearchResponse(List<Person> items, int page, int size, int total, boolean more) {

    /** The least by which one person is told from another. */
    @Schema(name = "PersonFound")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            String citizen, String name, Integer yearOfBirth, String postcodeDistrict, boolean restricted) {

        static Person of(PersonFound found) {
            return new Person(
                    found.citizen().toString(),
                    found.name().map(Personal::reveal).orElse(null),
                    found.yearOfBirth().orElse(null),
                    found.district().orElse(null),
                    found.restricted());
        }

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Person[" + citizen + "]";
        }
    }

    static SearchResponse of(PageRequest asked, Found found) {
        return new SearchResponse(
                found.people().stream().map(Person::of).toList(),
                asked.number(),
                asked.size(),
                found.total(),
                found.more());
    }
}
