package org.foothold.triage.publishing.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.triage.assessment.domain.Assessment;

/** Completed assessments in the order of their ids, a page at a time; on any version of a set. */
public interface CompletedAssessments {
    Uni<Long> count(String set);

    Uni<List<Assessment>> after(String set, Optional<UUID> last, int atMost);
}
