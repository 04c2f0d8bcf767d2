package org.foothold.citizens.erasure.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.erasure.domain.ErasurePreview;
import org.foothold.citizens.legalhold.application.LegalHolds;
import org.foothold.citizens.subject.application.DataSubjects;
import org.foothold.citizens.subject.domain.DataSubject;
import org.foothold.citizens.subject.domain.HeldIn;
import org.foothold.citizens.subject.domain.SubjectRequest;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/** Says what erasing somebody would do, and what stands against it. */
@ApplicationScoped
public class PreviewErasure {

    private final Pool pool;
    private final DataSubjects subjects;
    private final LegalHolds holds;
    private final Audit audit;

    PreviewErasure(Pool pool, DataSubjects subjects, LegalHolds holds, Audit audit) {
        this.pool = pool;
        this.subjects = subjects;
        this.holds = holds;
        this.audit = audit;
    }

    public Uni<ErasurePreview> preview(SubjectRequest request, Caller caller) {
        return pool.withTransaction(tx -> subjects.find(tx, request.person())
                        .map(found -> found.orElseThrow(NotFound::new))
                        .chain(subject -> preview(tx, subject, request.reference())))
                .call(preview -> audit.record(
                        Access.to("erasure-preview")
                                .showingCitizen(preview.citizen())
                                .because(request.reference()),
                        caller));
    }

    private Uni<ErasurePreview> preview(SqlConnection tx, DataSubject subject, String reference) {
        return counts(tx, subject, HeldIn::isErased)
                .chain(goes -> counts(tx, subject, table -> !table.isErased())
                        .chain(stays -> holds.standing(tx, subject.citizens())
                                .map(hold -> new ErasurePreview(
                                        subject.citizen(), reference, subject.state(), goes, stays, hold))));
    }

    private Uni<Map<HeldIn, Long>> counts(SqlConnection tx, DataSubject subject, Predicate<HeldIn> which) {
        return Multi.createFrom()
                .items(HeldIn.values())
                .filter(which)
                .onItem()
                .transformToUniAndConcatenate(
                        table -> subjects.count(tx, table, subject).map(rows -> Map.entry(table, rows)))
                .collect()
                .in(() -> new EnumMap<HeldIn, Long>(HeldIn.class), (all, one) -> {
                    if (one.getValue() > 0) {
                        all.put(one.getKey(), one.getValue());
                    }
                })
                .map(counted -> counted);
    }
}
