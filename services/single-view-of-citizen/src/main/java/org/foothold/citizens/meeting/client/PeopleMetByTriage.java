package org.foothold.citizens.meeting.client;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.foothold.citizens.meeting.application.MetPerson;
import org.foothold.citizens.meeting.application.PeopleMet;
import org.foothold.citizens.person.domain.ContactPoint;
import org.foothold.citizens.person.domain.DateOfBirth;
import org.foothold.citizens.person.domain.PersonDetails;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.citizens.record.domain.ContactWishes;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;
import org.foothold.place.Postcode;

/** Asks triage, patiently for three seconds; the queue does the rest of the waiting. */
@ApplicationScoped
class PeopleMetByTriage implements PeopleMet {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int NOT_FOUND = 404;

    private final TriagePeopleApi triage;

    PeopleMetByTriage(@RestClient TriagePeopleApi triage) {
        this.triage = triage;
    }

    @Override
    public Uni<Optional<MetPerson>> fetch(RecordRef ref) {
        return triage.person(ref.id())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(person -> Optional.of(met(ref, person)))
                .onFailure(PeopleMetByTriage::isNotFound)
                .recoverWithItem(Optional::empty);
    }

    private static boolean isNotFound(Throwable failure) {
        return failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() == NOT_FOUND;
    }

    private static MetPerson met(RecordRef ref, TriagePerson told) {
        List<ContactPoint> contactPoints = Stream.concat(
                        Optional.ofNullable(told.phone()).flatMap(ContactPoint::phone).stream(),
                        Optional.ofNullable(told.email()).flatMap(ContactPoint::email).stream())
                .toList();
        PersonDetails person = new PersonDetails(
                Optional.of(Personal.of(new PersonName(told.givenName(), told.familyName()))),
                Optional.ofNullable(told.dateOfBirth()).map(DateOfBirth::new).map(Personal::of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Postcode.parse(told.postcode()).map(Personal::of),
                Optional.empty(),
                Optional.empty(),
                contactPoints,
                Optional.ofNullable(told.language()));
        return new MetPerson(
                ref,
                person,
                new ContactWishes(
                        Optional.ofNullable(told.preferredChannel()),
                        Optional.ofNullable(told.safeToContact()).map(safe -> safe ? "yes" : "no")),
                Optional.ofNullable(told.consentToShare()),
                Optional.empty(),
                hash(told));
    }

    private static String hash(TriagePerson told) {
        String all = Stream.of(
                        told.givenName(),
                        told.familyName(),
                        told.dateOfBirth(),
                        told.postcode(),
                        told.phone(),
                        told.email(),
                        told.preferredChannel(),
                        told.safeToContact(),
                        told.language())
                .map(String::valueOf)
                .reduce("", (one, next) -> one + '\u001f' + next);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
