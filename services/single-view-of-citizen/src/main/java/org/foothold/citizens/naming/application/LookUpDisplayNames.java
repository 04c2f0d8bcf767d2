package org.foothold.citizens.naming.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.agreement.application.Agreements;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.citizens.naming.application.Names.Known;
import org.foothold.citizens.person.domain.PersonName;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.NotFound;
import org.foothold.kernel.Personal;
import org.foothold.security.Caller;
import org.foothold.security.Role;

/**
 * Says what people are called to somebody who may know it: the council's own workers; a partner's workers within an
 * agreement that covers names, save for those who refused. Restricted people have a name for their team alone. Who was
 * shown is written down before the answer goes out.
 */
@ApplicationScoped
public class LookUpDisplayNames {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final Role[] WORKERS = {
        Role.CONNECTOR, Role.CONTACT_CENTRE_AGENT, Role.HUB_WORKER, Role.MANAGER, Role.DPO
    };

    private final Names names;
    private final HeldPeople people;
    private final GoldenRecords golden;
    private final Agreements agreements;
    private final Audit audit;
    private final InstantSource clock;

    LookUpDisplayNames(
            Names names,
            HeldPeople people,
            GoldenRecords golden,
            Agreements agreements,
            Audit audit,
            InstantSource clock) {
        this.names = names;
        this.people = people;
        this.golden = golden;
        this.agreements = agreements;
        this.audit = audit;
        this.clock = clock;
    }

    public Uni<List<DisplayName>> lookUp(Set<RecordRef> asked, Caller caller) {
        Caller person = caller.person();
        boolean ofPartner = person.organisation().isPresent() && person.has(Role.PARTNER_WORKER);
        if (!ofPartner && !(person.isCouncilStaff() && person.hasAny(WORKERS))) {
            return Uni.createFrom().failure(new NotFound());
        }
        return mayKnowNames(person, caller.purpose(), ofPartner)
                .chain(may -> may ? names.find(asked) : Uni.createFrom().item(List.<Known>of()))
                .chain(found -> linked(found)
                        .map(linked -> found.stream()
                                .filter(known -> !ofPartner || !known.refusedSharing())
                                .map(known -> shown(known, linked, person))
                                .toList()))
                .call(shown -> audit.record(Access.to("display-names").showingAll(named(shown)), caller));
    }

    private Uni<Boolean> mayKnowNames(Caller person, Optional<Purpose> purpose, boolean ofPartner) {
        if (!ofPartner) {
            return Uni.createFrom().item(true);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return agreements
                .ofOrganisation(person.organisation().orElseThrow())
                .map(all -> all.stream()
                        .anyMatch(agreement ->
                                purpose.isPresent() && agreement.covers(DataItem.NAME, purpose.get(), today)));
    }

    private Uni<Map<UUID, HeldPerson>> linked(List<Known> found) {
        Set<UUID> citizens =
                found.stream().map(Known::citizen).flatMap(Optional::stream).collect(Collectors.toSet());
        return people.findAll(citizens)
                .map(held -> held.stream().collect(Collectors.toMap(HeldPerson::citizen, Function.identity())));
    }

    /** Who is linked is called as on their record page, whichever of their records is asked for. */
    private DisplayName shown(Known known, Map<UUID, HeldPerson> linked, Caller caller) {
        Optional<HeldPerson> held = known.citizen().map(linked::get);
        Optional<String> restrictedTo = known.restrictedTo().or(() -> held.flatMap(HeldPerson::restrictedTo));
        boolean closed =
                restrictedTo.filter(team -> !caller.teams().contains(team)).isPresent();
        Optional<Personal<String>> name = closed
                ? Optional.empty()
                : held.flatMap(person -> golden.of(person).value(Attribute.NAME))
                        .map(Personal::of)
                        .or(() -> known.name().map(own -> own.map(PersonName::display)));
        return new DisplayName(known.asked(), name, restrictedTo.isPresent());
    }

    private static List<RecordRef> named(List<DisplayName> shown) {
        return shown.stream()
                .filter(one -> one.name().isPresent())
                .map(DisplayName::id)
                .toList();
    }
}
