package org.foothold.triage.assessment.application;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentId;

/** What we need of storage. All of it takes part in the transaction or session of the caller. */
public interface Assessments {
    /** @param partner the organisation whose system began it */
    Uni<Void> add(Assessment assessment, AssessmentSecret secret, Optional<String> partner);

    /** Those that a partner's system began, newest first. */
    Uni<List<Assessment>> begunBy(String partner, long offset, int atMost);

    Uni<Long> countBegunBy(String partner);

    /** For reading; refused as not found when the secret is wrong. */
    Uni<Assessment> open(AssessmentKey key);

    /** For changing: as {@link #open}, and nobody else changes it before this transaction ends. */
    Uni<Assessment> openToChange(AssessmentKey key);

    /** For a worker who has no secret; whether they may see it is decided by the caller. */
    Uni<Assessment> find(AssessmentId id);

    /** As {@link #find}, and nobody else changes it before this transaction ends. */
    Uni<Assessment> findToChange(AssessmentId id);

    /** Completed ones of these records, newest first. */
    Uni<List<Assessment>> completedOf(List<UUID> records, int atMost);

    /** Gives it a new secret; whoever held the old one is signed out, and the partner whose system began it does not see it any more. */
    Uni<Void> handOver(AssessmentId id, AssessmentSecret secret);

    Uni<Void> save(Assessment assessment);

    /** Assessments in progress that nobody has touched since, for changing; those another process is at are left out. */
    Uni<List<Assessment>> idleSince(Instant since, int atMost);
}
