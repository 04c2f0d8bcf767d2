package org.foothold.triage.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.foothold.kernel.NotFound;
import org.foothold.security.Role;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.webapi.PageOf;
import org.foothold.webapi.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;

/** What a partner's system began, without answers: to go on with, or to see what came of it. */
@Path("/api/triage/partner-assessments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Code.PARTNER_SYSTEM)
public class PartnerAssessmentsResource {
    private final AssessmentReader reader;
    private final AssessmentKeys keys;

    PartnerAssessmentsResource(AssessmentReader reader, AssessmentKeys keys) {
        this.reader = reader;
        this.keys = keys;
    }

    /** One of them. {@code stage} only once it is completed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartnerAssessment(
            UUID id,
            String questionSet,
            int questionSetVersion,
            String channel,
            String language,
            String status,
            String stage,
            Instant startedAt,
            Instant lastActiveAt) {
        static PartnerAssessment of(Assessment assessment) {
            return new PartnerAssessment(
                    assessment.id().value(),
                    assessment.questionSet().name(),
                    assessment.questionSet().version(),
                    assessment.channel().code(),
                    assessment.language(),
                    assessment.status().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    assessment.outcome().map(outcome -> outcome.stage().code()).orElse(null),
                    assessment.startedAt(),
                    assessment.lastActiveAt());
        }
    }

    /** A page of them, newest first. */
    @GET
    public Uni<PageOf<PartnerAssessment>> list(
            @RestQuery @DefaultValue("1") int page, @RestQuery @DefaultValue("25") int size) {
        var wanted = new PageRequest(page, size);
        return reader.begunBy(keys.partner().orElseThrow(NotFound::new), wanted.offset(), size)
                .map(begun -> PageOf.of(wanted, begun.some(), begun.total()).map(PartnerAssessment::of));
    }
}
