package org.foothold.citizens.people.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.citizens.consent.application.Consents;
import org.foothold.citizens.decision.application.DecideSharing;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.golden.domain.Attribute;
import org.foothold.citizens.household.application.FindHousehold;
import org.foothold.citizens.household.application.FindHousehold.Member;
import org.foothold.events.RecordRef;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/**
 * Shows a person to a worker: what their role lets them see, or, to a partner's worker, what the decision on sharing lets out at
 * this moment. Whoever may see nothing finds nobody. The look is written down before the answer goes out.
 */
@ApplicationScoped
public class ShowPerson {

    private static final List<DataItem> SHARED = List.of(DataItem.NAME, DataItem.WARD, DataItem.AGE_BAND);

    private final FindForWorker people;
    private final GoldenRecords golden;
    private final Consents consents;
    private final DecideSharing decideSharing;
    private final ExplainLinks explainLinks;
    private final FindHousehold household;
    private final Audit audit;

    ShowPerson(
            FindForWorker people,
            GoldenRecords golden,
            Consents consents,
            DecideSharing decideSharing,
            ExplainLinks explainLinks,
            FindHousehold household,
            Audit audit) {
        this.people = people;
        this.golden = golden;
        this.consents = consents;
        this.decideSharing = decideSharing;
        this.explainLinks = explainLinks;
        this.household = household;
        this.audit = audit;
    }

    public Uni<PersonShown> show(UUID citizen, Caller caller) {
        Caller person = caller.person();
        Optional<Sight> sight = Sight.of(person);
        if (sight.isEmpty()) {
            return Uni.createFrom().failure(new NotFound());
        }
        return people.find(citizen, person)
                .chain(found -> sight.get() == Sight.SHARED ? shared(found, caller) : held(found, sight.get()))
                .call(shown -> audit.record(Access.to("person-record").showingCitizens(everybodyOn(shown)), caller));
    }

    private static List<UUID> everybodyOn(PersonShown shown) {
        return Stream.concat(
                        Stream.of(shown.citizen()),
                        shown.household().stream().map(member -> member.mate().citizen()))
                .toList();
    }

    private Uni<PersonShown> held(HeldPerson found, Sight sight) {
        Uni<List<Member>> home =
                sight == Sight.WHOLE ? household.of(found) : Uni.createFrom().item(List.of());
        return home.chain(members -> consents.everyWordOf(found.citizen())
                .map(words -> new PersonShown(
                        found.citizen(),
                        sight,
                        found.restrictedTo().isPresent(),
                        golden.of(found).reducedTo(sight.attributes(), sight == Sight.WHOLE),
                        found.ward(),
                        found.ageBand(),
                        sight == Sight.WHOLE ? explainLinks.explain(found.records()) : List.of(),
                        members,
                        words)));
    }

    private Uni<PersonShown> shared(HeldPerson found, Caller caller) {
        return itemsFor(found.citizen(), caller).map(items -> {
            if (items.isEmpty()) {
                throw new NotFound();
            }
            Set<Attribute> attributes = items.contains(DataItem.NAME) ? Set.of(Attribute.NAME) : Set.of();
            return new PersonShown(
                    found.citizen(),
                    Sight.SHARED,
                    false,
                    golden.of(found).reducedTo(attributes, false).withoutContact(),
                    found.ward().filter(ward -> items.contains(DataItem.WARD)),
                    found.ageBand().filter(band -> items.contains(DataItem.AGE_BAND)),
                    List.of(),
                    List.of(),
                    List.of());
        });
    }

    private Uni<Set<DataItem>> itemsFor(UUID citizen, Caller caller) {
        String organisation = caller.person().organisation().orElseThrow();
        var subject = new RecordRef("citizen", citizen);
        return Multi.createFrom()
                .iterable(SHARED)
                .onItem()
                .transformToUniAndConcatenate(item -> decideSharing
                        .decide(organisation, item, subject, caller.purpose().orElseThrow(NotFound::new))
                        .map(made -> made.allowed() ? Optional.of(item) : Optional.<DataItem>empty()))
                .collect()
                .in(() -> EnumSet.noneOf(DataItem.class), (items, item) -> item.ifPresent(items::add))
                .map(items -> items);
    }
}
