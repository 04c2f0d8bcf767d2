package org.foothold.dashboard.people.web;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foothold.dashboard.people.application.ShowPeopleToContact.Shown;
import org.foothold.dashboard.people.domain.PersonToContact;
import org.foothold.dashboard.wording.Wording;

/** One person on the page, in words. */
@TemplateData
public record PersonCard(
        String rowId,
        String href,
        String name,
        boolean linked,
        boolean restricted,
        boolean isNew,
        String urgency,
        String colour,
        String reasons,
        String since,
        String respondBy,
        boolean overdue,
        String stage,
        String ward,
        String ageBand,
        int flags,
        List<String> resolutions) {

    /** @param resolves whether the reader may say what came of a flag */
    static PersonCard of(Shown shown, Optional<Instant> seen, boolean resolves, Wording words, Instant now) {
        PersonToContact person = shown.person();
        return new PersonCard(
                "person-" + person.id().id(),
                "/dashboard/people/" + person.id(),
                shown.name(),
                person.linked(),
                person.restricted(),
                seen.isPresent() && person.newest().isAfter(seen.get()),
                words.codes().urgency(person.urgency()),
                colour(person.urgency()),
                person.reasons().isEmpty() ? null : words.needs(person.reasons()),
                words.moment(person.since()),
                person.respondBy() == null ? null : words.moment(person.respondBy()),
                person.respondBy() != null && person.respondBy().isBefore(now),
                person.stage() == null ? null : words.codes().stage(person.stage()),
                person.ward(),
                person.ageBand(),
                person.flags(),
                resolves
                        ? person.openFlags().stream()
                                .map(flag -> "/triage/flags/" + flag + "/resolution")
                                .toList()
                        : List.of());
    }

    private static String colour(String urgency) {
        return switch (urgency) {
            case "crisis" -> "red";
            case "urgent" -> "orange";
            default -> "grey";
        };
    }
}
