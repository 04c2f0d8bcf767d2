package org.foothold.dashboard.people.web;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.foothold.dashboard.people.application.ShowPeopleToContact.ShownList;
import org.foothold.dashboard.people.domain.PeopleFilter;
import org.foothold.dashboard.people.domain.Urgencies;
import org.foothold.dashboard.wording.Wording;
import org.foothold.security.Caller;
import org.foothold.security.Role;
import org.foothold.weblayout.Option;
import org.foothold.weblayout.Pagination;

/** The page of people to contact, in words. */
@TemplateData
public record PeopleView(
        List<PersonCard> people,
        long total,
        long newOnes,
        String newSince,
        String now,
        String refresh,
        boolean filtered,
        PeopleFilter filter,
        List<Option> urgencies,
        List<Option> needs,
        List<Option> wards,
        String purpose,
        String here,
        Pagination pages) {

    static PeopleView of(ShownList list, PeopleQuestion question, int size, Wording words, Caller reader, Instant now) {
        boolean resolves = reader.isCouncilStaff() && reader.hasAny(Role.CONNECTOR, Role.CONTACT_CENTRE_AGENT);
        List<PersonCard> cards = list.people().stream()
                .map(shown -> PersonCard.of(shown, question.since(), resolves, words, now))
                .toList();
        String path = question.path();
        Instant moment = now.truncatedTo(ChronoUnit.SECONDS);
        return new PeopleView(
                cards,
                list.total(),
                cards.stream().filter(PersonCard::isNew).count(),
                question.since().map(words::time).orElse(null),
                words.time(now),
                path + (path.contains("?") ? "&" : "?") + "since=" + moment,
                question.isFiltered(),
                question.filter(),
                options(Urgencies.ALL.stream(), words.codes()::urgency),
                options(PeopleQuestion.NEEDS.stream(), words.codes()::need),
                options(list.wards().stream(), ward -> ward),
                words.codes().purpose(reader.purpose().orElseThrow().code()),
                URLEncoder.encode(path, StandardCharsets.UTF_8),
                new Pagination(question.page(), size, list.total(), path));
    }

    private static List<Option> options(Stream<String> codes, java.util.function.UnaryOperator<String> name) {
        return codes.map(code -> Option.of(code, name.apply(code))).toList();
    }
}
