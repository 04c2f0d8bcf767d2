package org.foothold.citizens.consent.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.Evidence;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.outbox.Outbox;

/**
 * Keeps what a person said, beside all they said before, and tells who shares data. The first word on a purpose belongs to the
 * record that gives the person the name the worker saw.
 */
@ApplicationScoped
public class SayConsentHandler {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Consents consents;
    private final GoldenRecords golden;
    private final Outbox outbox;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    SayConsentHandler(Consents consents, GoldenRecords golden, Outbox outbox, InstantSource clock) {
        this.consents = consents;
        this.golden = golden;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param person whose word it is, found for the worker beforehand
     * @param worker who writes it down
     */
    @WithTransaction
    public Uni<Consent> handle(SayConsent command, HeldPerson person, String worker) {
        Instant now = clock.instant();
        if (command.saidOn().isAfter(LocalDate.ofInstant(now, HERE))) {
            throw new InvalidInput("saidOn", "future", "They cannot have said it after today.");
        }
        var evidence = new Evidence(Optional.of(command.how()), Optional.of(command.saidOn()), Optional.of(worker));
        var records = person.records().stream().map(HeldRecord::ref).toList();
        return consents.standing(records, command.purpose(), command.organisation())
                .map(standing -> standing.map(stands -> stands.say(command.word(), evidence, now))
                        .orElseGet(() -> Consent.first(
                                TimeOrderedId.at(now, random),
                                namedBy(person),
                                command.purpose(),
                                command.organisation(),
                                command.word(),
                                evidence,
                                now)))
                .call(consents::keep)
                .call(said -> outbox.append(ConsentEvents.of(said)));
    }

    private RecordRef namedBy(HeldPerson person) {
        return golden.of(person)
                .survivor(Attribute.NAME)
                .map(name -> name.value().record())
                .orElseGet(() -> person.records().getFirst().ref());
    }
}
