package org.foothold.citizens.subjectaccess.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.subject.application.DataSubjects;
import org.foothold.citizens.subject.domain.DataSubject;
import org.foothold.citizens.subject.domain.HeldIn;
import org.foothold.citizens.subject.domain.SubjectRequest;
import org.foothold.citizens.subjectaccess.domain.Section;
import org.foothold.citizens.subjectaccess.domain.SubjectExport;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/**
 * Gathers everything held on a person: first what it comes to, then every row of every table, all of one moment. The look is
 * written down once, with the reference of the request, before the answer goes out.
 */
@ApplicationScoped
public class ExportSubject {

    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    private final Pool pool;
    private final DataSubjects subjects;
    private final HeldPeople people;
    private final TellOfPerson tellOfPerson;
    private final Audit audit;
    private final InstantSource clock;

    ExportSubject(
            Pool pool,
            DataSubjects subjects,
            HeldPeople people,
            TellOfPerson tellOfPerson,
            Audit audit,
            InstantSource clock) {
        this.pool = pool;
        this.subjects = subjects;
        this.people = people;
        this.tellOfPerson = tellOfPerson;
        this.audit = audit;
        this.clock = clock;
    }

    public Uni<SubjectExport> export(SubjectRequest request, Caller caller) {
        return pool.withTransaction(tx -> tx.query(ONE_MOMENT)
                        .execute()
                        .chain(() -> subjects.find(tx, request.person()))
                        .map(found -> found.orElseThrow(NotFound::new))
                        .chain(subject -> sections(tx, subject)
                                .map(rows -> new SubjectExport(
                                        request.reference(), subject.citizen(), clock.instant(), rows))))
                .chain(export -> people.find(export.citizen())
                        .chain(found -> found.map(tellOfPerson::tell)
                                .orElseGet(() -> Uni.createFrom().item(List.of())))
                        .map(told -> with(told, export)))
                .call(export -> audit.record(
                        Access.to("subject-access")
                                .showingCitizen(export.citizen())
                                .because(request.reference()),
                        caller));
    }

    private Uni<List<Section>> sections(SqlConnection tx, DataSubject subject) {
        return Multi.createFrom()
                .items(HeldIn.values())
                .onItem()
                .transformToUniAndConcatenate(
                        table -> subjects.rows(tx, table, subject).map(rows -> new Section(table.table(), rows)))
                .collect()
                .asList()
                .map(List::reversed);
    }

    private static SubjectExport with(List<Section> told, SubjectExport export) {
        List<Section> all = new ArrayList<>(told);
        all.add(shared(export));
        all.addAll(export.sections());
        return new SubjectExport(export.reference(), export.citizen(), export.at(), all);
    }

    /** What workers of partner bodies were shown. */
    private static Section shared(SubjectExport export) {
        return new Section(
                "shared",
                export.sections().stream()
                        .filter(section -> section.code().equals(HeldIn.ACCESS_INDEX.table()))
                        .flatMap(section -> section.rows().stream())
                        .filter(look -> look.get("organisation") != null)
                        .toList());
    }
}
