package org.foothold.citizens.mypage.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.account.application.OwnAccess;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.mypage.application.OwnLooks.Found;
import org.foothold.citizens.mypage.domain.Guarding;
import org.foothold.citizens.subject.application.DataSubjects;
import org.foothold.events.Purpose;
import org.foothold.events.RecordRef;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/**
 * Tells somebody who looked at them and why, save where it could endanger someone: looks to protect somebody, broken glass, partners whose name
 * alone says too much, and for whoever is guarded all of them.
 */
@ApplicationScoped
public class ShowOwnLooks {

    private static final Set<Purpose> UNLISTED = EnumSet.of(Purpose.SAFEGUARDING, Purpose.BREAK_GLASS);

    private final Pool pool;
    private final OwnAccess ownAccess;
    private final GoldenRecords golden;
    private final DataSubjects subjects;
    private final OwnLooks looks;
    private final Audit audit;
    private final List<String> unlistedOrganisations;

    ShowOwnLooks(
            Pool pool,
            OwnAccess ownAccess,
            GoldenRecords golden,
            DataSubjects subjects,
            OwnLooks looks,
            Audit audit,
            @ConfigProperty(name = "foothold.citizens.mypage.unlisted-organisations")
                    Optional<List<String>> unlistedOrganisations) {
        this.pool = pool;
        this.ownAccess = ownAccess;
        this.golden = golden;
        this.subjects = subjects;
        this.looks = looks;
        this.audit = audit;
        this.unlistedOrganisations = unlistedOrganisations.orElse(List.of());
    }

    /** Nothing for an account that leads to nobody. */
    public Uni<Optional<Found>> show(int offset, int most, Caller caller) {
        return ownAccess
                .person(caller)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : of(found.get(), offset, most, caller)
                                .call(seen -> audit.record(
                                        Access.to("own-looks")
                                                .showingCitizen(found.get().citizen()),
                                        caller))
                                .map(Optional::of));
    }

    private Uni<Found> of(HeldPerson person, int offset, int most, Caller caller) {
        if (Guarding.isNeeded(
                person.restrictedTo().isPresent(), golden.of(person).contact())) {
            return Uni.createFrom().item(new Found(List.of(), 0));
        }
        return pool.withTransaction(tx -> subjects.find(tx, new RecordRef("citizen", person.citizen())))
                .chain(subject -> looks.find(
                        subject.orElseThrow(NotFound::new).references(),
                        caller.subject().orElseThrow(NotFound::new),
                        UNLISTED,
                        unlistedOrganisations,
                        offset,
                        most));
    }
}
