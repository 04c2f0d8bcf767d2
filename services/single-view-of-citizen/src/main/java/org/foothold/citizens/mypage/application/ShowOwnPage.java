package org.foothold.citizens.mypage.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.account.application.OwnAccess;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.household.application.FindHousehold;
import org.foothold.citizens.mypage.domain.Guarding;
import org.foothold.citizens.mypage.domain.OwnPage;
import org.foothold.citizens.retention.application.RuleVersions;
import org.foothold.security.Caller;

/** Shows somebody what is held on them. Their look is written down like any other, before the answer goes out. */
@ApplicationScoped
public class ShowOwnPage {

    private final OwnAccess ownAccess;
    private final GoldenRecords golden;
    private final FindHousehold household;
    private final RuleVersions retention;
    private final Audit audit;

    ShowOwnPage(
            OwnAccess ownAccess, GoldenRecords golden, FindHousehold household, RuleVersions retention, Audit audit) {
        this.ownAccess = ownAccess;
        this.golden = golden;
        this.household = household;
        this.retention = retention;
        this.audit = audit;
    }

    /** Nothing for an account that leads to nobody. */
    public Uni<Optional<OwnPage>> show(Caller caller) {
        return ownAccess
                .person(caller)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : page(found.get())
                                .call(page ->
                                        audit.record(Access.to("own-page").showingCitizen(page.citizen()), caller))
                                .map(Optional::of));
    }

    private Uni<OwnPage> page(HeldPerson person) {
        boolean guarded = Guarding.isNeeded(
                person.restrictedTo().isPresent(), golden.of(person).contact());
        var open = new HeldPerson(
                person.citizen(),
                person.restrictedTo(),
                person.ward(),
                person.ageBand(),
                Guarding.open(person.records()));
        var shown = golden.of(open);
        Uni<Optional<Integer>> others = guarded
                ? Uni.createFrom().item(Optional.empty())
                : household.of(open).map(members -> Optional.of(members.size()));
        return others.chain(count -> retention
                .newest()
                .map(rules -> new OwnPage(
                        person.citizen(),
                        shown.reducedTo(Guarding.attributes(guarded), true),
                        guarded ? List.of() : shown.contact().ways(),
                        count,
                        open.records(),
                        rules)));
    }
}
