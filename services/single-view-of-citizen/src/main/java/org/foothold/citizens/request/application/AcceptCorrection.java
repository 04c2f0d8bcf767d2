package org.foothold.citizens.request.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.golden.domain.SaidByThePerson;
import org.foothold.citizens.linking.application.Links;
import org.foothold.citizens.linking.domain.RecordPair;
import org.foothold.citizens.person.domain.DateOfBirth;
import org.foothold.citizens.record.application.TakeInRecords;
import org.foothold.citizens.record.domain.SourceRecord;
import org.foothold.citizens.request.application.Correction.Speaker;
import org.foothold.citizens.request.domain.Item;
import org.foothold.citizens.request.domain.RightsRequest;
import org.foothold.citizens.request.domain.RightsRequest.State;
import org.foothold.citizens.review.domain.Reason;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.MatchDecided;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.Personal;
import org.foothold.kernel.RuleViolation;
import org.foothold.kernel.TimeOrderedId;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;
import org.foothold.security.Caller;

/**
 * Accepts a correction: what the person says is kept as a record of its own source, tied to them by the officer's decision, and the golden view
 * chooses it by rule. What every other source said stays. Record, tie and answer are saved together; linking then does the rest.
 */
@ApplicationScoped
public class AcceptCorrection {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Pool pool;
    private final Links links;
    private final HeldPeople people;
    private final GoldenRecords golden;
    private final TakeInRecords takeInRecords;
    private final RightsRequests requests;
    private final Outbox outbox;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    AcceptCorrection(
            Pool pool,
            Links links,
            HeldPeople people,
            GoldenRecords golden,
            TakeInRecords takeInRecords,
            RightsRequests requests,
            Outbox outbox,
            InstantSource clock) {
        this.pool = pool;
        this.links = links;
        this.people = people;
        this.golden = golden;
        this.takeInRecords = takeInRecords;
        this.requests = requests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param outcome what the person is told */
    public Uni<RightsRequest> accept(UUID id, Correction correction, String outcome, Caller caller) {
        if (outcome == null || outcome.isBlank()) {
            throw new InvalidInput("outcome", "required", "Tell the person, in at most 1,000 characters.");
        }
        String by = caller.subject().orElseThrow(NotFound::new);
        Instant now = clock.instant();
        return pool.withTransaction(tx -> links.waitToBeTheOnlyOne(tx)
                .chain(() -> requests.findToChange(tx, id))
                .map(found -> found.orElseThrow(NotFound::new))
                .chain(request -> people.find(request.citizen())
                        .map(found -> found.orElseThrow(NotFound::new))
                        .chain(person -> keep(tx, request, correction, person, by, now))
                        .replaceWith(request))
                .map(request -> request.answer(State.DONE, outcome.strip(), by, now))
                .call(done -> requests.save(tx, done)));
    }

    private Uni<Void> keep(
            SqlConnection tx, RightsRequest request, Correction correction, HeldPerson person, String by, Instant now) {
        request.mustBeOpen();
        Item item = request.item()
                .filter(Item::isKept)
                .orElseThrow(() -> new RuleViolation(
                        "request-corrects-nothing-that-is-kept",
                        "There is no value to keep: answer it in words, and have the source corrected."));
        HeldRecord named = named(person);
        SourceRecord record = record(request, item, correction, person, named, now);
        UUID verdict = TimeOrderedId.at(now, random);
        return takeInRecords
                .takeIn(tx, List.of(record), now)
                .chain(taken -> requests.tie(
                        tx, verdict, taken.getFirst().id(), named.ref().id(), by, now))
                .chain(() -> outbox.append(tx, List.of(tied(verdict, record.ref(), named.ref(), now))));
    }

    private SourceRecord record(
            RightsRequest request, Item item, Correction correction, HeldPerson person, HeldRecord named, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, HERE);
        var speaker = new Speaker(
                named.person().name().map(Personal::reveal),
                golden.of(person).value(Attribute.DATE_OF_BIRTH, day -> new DateOfBirth(LocalDate.parse(day))));
        var said = correction.read(item, speaker, today);
        return new SourceRecord(
                new RecordRef(SourceRecord.OWN_SERVICE, TimeOrderedId.at(now, random)),
                SaidByThePerson.SOURCE,
                request.id().toString(),
                SaidByThePerson.category(item.code()),
                Optional.empty(),
                Optional.of(today),
                said.person(),
                said.wishes(),
                Personal.of(Map.of()),
                person.restrictedTo(),
                request.id().toString());
    }

    /** The record that gives the person their name. */
    private HeldRecord named(HeldPerson person) {
        var name = golden.of(person)
                .survivor(Attribute.NAME)
                .map(one -> one.value().record());
        return person.records().stream()
                .filter(record -> name.filter(record.ref()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> person.records().getFirst());
    }

    /** The pair stands in the order in which it is kept. */
    private static OutgoingEvent<MatchDecided> tied(UUID verdict, RecordRef record, RecordRef other, Instant now) {
        boolean first = new RecordPair(record.id(), other.id()).one().equals(record.id());
        return new OutgoingEvent<>(
                CitizenEvents.MATCH_DECIDED,
                verdict,
                1,
                now,
                Restriction.NONE,
                new MatchDecided(
                        verdict,
                        first ? record : other,
                        first ? other : record,
                        Verdict.SAME.code(),
                        Reason.ASKED_THE_PERSON.code()));
    }
}
