package org.foothold.citizens.linking.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.citizens.linking.application.Links.Linked;
import org.foothold.citizens.linking.application.Links.Told;
import org.foothold.citizens.linking.domain.LinkingRound.Move;
import org.foothold.citizens.linking.domain.Profile;
import org.foothold.events.RecordRef;
import org.foothold.events.Restriction;
import org.foothold.events.citizens.CitizenAbsorbed;
import org.foothold.events.citizens.CitizenEvents;
import org.foothold.events.citizens.ProfileChanged;
import org.foothold.events.citizens.RecordLinked;
import org.foothold.outbox.Outbox;
import org.foothold.outbox.OutgoingEvent;
import org.foothold.place.WardDirectory;

/** Tells the other services of links, absorbed ids and changed profiles, in the transaction that made them. */
@ApplicationScoped
class TellOfLinks {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Links links;
    private final Outbox outbox;
    private final WardDirectory wards;

    TellOfLinks(Links links, Outbox outbox, WardDirectory wards) {
        this.links = links;
        this.outbox = outbox;
        this.wards = wards;
    }

    /**
     * @param moves by record id
     * @param versions the new version of each moved record
     * @param absorbed old id → surviving id
     * @param told the citizens touched, as they were last told of
     * @param records what now belongs to them
     */
    record Changes(
            Map<UUID, Move> moves,
            Map<RecordRef, Long> versions,
            Map<UUID, UUID> absorbed,
            List<Told> told,
            List<Linked> records) {}

    Uni<Void> tell(SqlConnection tx, Changes changes, Instant now) {
        List<OutgoingEvent<?>> events = new ArrayList<>();
        changes.versions().forEach((ref, version) -> {
            Move move = changes.moves().get(ref.id());
            events.add(new OutgoingEvent<>(
                    CitizenEvents.RECORD_LINKED,
                    ref.id(),
                    version,
                    now,
                    Restriction.NONE,
                    new RecordLinked(ref, move.to(), move.from())));
        });
        List<Told> tell = new ArrayList<>();
        Map<UUID, List<Profile.Facts>> facts = changes.records().stream()
                .collect(
                        Collectors.groupingBy(Linked::citizen, Collectors.mapping(Linked::facts, Collectors.toList())));
        LocalDate today = LocalDate.ofInstant(now, HERE);
        for (Told before : changes.told()) {
            UUID into = changes.absorbed().get(before.citizen());
            Profile profile = Profile.of(facts.getOrDefault(before.citizen(), List.of()), wards, today);
            if (into != null) {
                tell.add(absorb(before, into, now, events));
            } else if (before.version() == 0 || !profile.equals(before.profile())) {
                Told after = new Told(before.citizen(), before.version() + 1, profile);
                events.add(profileChanged(after, null, now));
                tell.add(after);
            }
        }
        return Uni.combine()
                .all()
                .unis(links.tell(tx, tell, changes.absorbed()), outbox.append(tx, events))
                .discardItems();
    }

    private static Told absorb(Told before, UUID into, Instant now, List<OutgoingEvent<?>> events) {
        events.add(new OutgoingEvent<>(
                CitizenEvents.CITIZEN_ABSORBED,
                before.citizen(),
                before.version() + 1,
                now,
                Restriction.NONE,
                new CitizenAbsorbed(before.citizen(), into)));
        Told after = new Told(before.citizen(), before.version() + 2, Profile.EMPTY);
        events.add(profileChanged(after, into, now));
        return after;
    }

    private static OutgoingEvent<ProfileChanged> profileChanged(Told told, UUID absorbedInto, Instant now) {
        Profile profile = told.profile();
        Restriction restriction = profile.restrictedTo() == null ? Restriction.NONE : Restriction.RESTRICTED;
        return new OutgoingEvent<>(
                CitizenEvents.PROFILE_CHANGED,
                told.citizen(),
                told.version(),
                now,
                Restriction.NONE,
                new ProfileChanged(
                        told.citizen(),
                        profile.ward(),
                        profile.ageBand(),
                        restriction.code(),
                        profile.language(),
                        absorbedInto,
                        false));
    }
}
