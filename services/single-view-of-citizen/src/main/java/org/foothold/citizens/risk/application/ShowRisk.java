package org.foothold.citizens.risk.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.risk.domain.Risk;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;
import org.foothold.security.Role;

/** Shows the risk of a person by itself, to whoever sees their whole record; the look is written down before the answer goes out. */
@ApplicationScoped
public class ShowRisk {

    private final HeldPeople people;
    private final AssessRisk assessRisk;
    private final Audit audit;

    ShowRisk(HeldPeople people, AssessRisk assessRisk, Audit audit) {
        this.people = people;
        this.assessRisk = assessRisk;
        this.audit = audit;
    }

    /** @param citizen the id in use, another than the one asked for when that was absorbed */
    public record Shown(UUID citizen, Risk risk) {}

    public Uni<Shown> show(UUID citizen, Caller caller) {
        Caller person = caller.person();
        if (person.organisation().isPresent() || !person.has(Role.CONNECTOR)) {
            return Uni.createFrom().failure(new NotFound());
        }
        return people.find(citizen)
                .map(found -> found.filter(one -> one.isOpenTo(person.teams())).orElseThrow(NotFound::new))
                .chain(found -> assessRisk.of(found.citizen()).map(risk -> new Shown(found.citizen(), risk)))
                .call(shown ->
                        audit.record(Access.to("person-risk").showingCitizens(List.of(shown.citizen())), caller));
    }
}
