package org.foothold.triage.assessment.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.foothold.triage.assessment.application.OtherAnswersReader;
import org.foothold.triage.assessment.domain.WhatWouldHaveChangedIt.Reader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What would have changed the outcome of a completed assessment. Questions that can tell of danger are left out: anybody may begin an assessment. */
@Path("/api/triage/assessments/{id}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class OtherAnswersResource {
    private final AssessmentKeys keys;
    private final AssessmentReader reader;
    private final OtherAnswersReader others;

    OtherAnswersResource(AssessmentReader reader, OtherAnswersReader others, AssessmentKeys keys) {
        this.keys = keys;
        this.reader = reader;
        this.others = others;
    }

    @GET
    public Uni<List<OtherAnswerResponse>> read(
            @RestPath UUID id, @RestHeader(AssessmentResource.SECRET) String secret, @RestQuery String language) {
        return reader.read(keys.of(id, secret))
                .chain(view -> others.of(view, Reader.ANYBODY)
                        .map(found -> found.stream()
                                .map(other -> OtherAnswerResponse.of(
                                        other,
                                        view.assessment()
                                                .outcome()
                                                .orElseThrow()
                                                .stage(),
                                        language == null ? view.assessment().language() : language))
                                .toList()));
    }
}
