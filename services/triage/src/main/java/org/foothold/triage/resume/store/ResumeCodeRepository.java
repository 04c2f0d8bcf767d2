package org.foothold.triage.resume.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.foothold.security.sealing.Sealing;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.resume.application.ResumeCodes;
import org.foothold.triage.resume.domain.ResumeCode;

/** Keeps a keyed hash of each code: the table alone opens nothing, even to somebody who can try every code. */
@ApplicationScoped
class ResumeCodeRepository implements ResumeCodes {
    private final Sealing sealing;

    ResumeCodeRepository(Sealing sealing) {
        this.sealing = sealing;
    }

    /** The assessment is locked by the caller, so two codes for one never meet here. */
    @Override
    public Uni<Void> keep(ResumeCode code, AssessmentId assessment, Instant expires) {
        return Panache.getSession()
                .chain(session -> session.find(ResumeCodeRow.class, assessment.value())
                        .chain(found -> {
                            var row = found == null ? new ResumeCodeRow() : found;
                            row.assessmentId = assessment.value();
                            row.codeHash = hash(code);
                            row.expiresAt = expires;
                            return found == null
                                    ? session.persist(row)
                                    : Uni.createFrom().voidItem();
                        }));
    }

    @Override
    public Uni<Optional<AssessmentId>> find(ResumeCode code, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ResumeCodeRow where codeHash = :hash and expiresAt > :now", ResumeCodeRow.class)
                        .setParameter("hash", hash(code))
                        .setParameter("now", now)
                        .getSingleResultOrNull())
                .map(found -> Optional.ofNullable(found).map(row -> new AssessmentId(row.assessmentId)));
    }

    @Override
    public Uni<Integer> dropExpiredBefore(Instant now) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery("delete from ResumeCodeRow where expiresAt <= :now")
                        .setParameter("now", now)
                        .executeUpdate());
    }

    private byte[] hash(ResumeCode code) {
        return sealing.fingerprint(("resume-code:" + code.value()).getBytes(StandardCharsets.UTF_8));
    }
}
