package org.foothold.triage.assessment.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.foothold.kernel.NotFound;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One question on the way, with its answer: going back is asking for {@code previous}. A question that is not asked as things stand is not found. */
@Path("/api/triage/assessments/{id}/questions/{question}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class AskedQuestionResource {
    private final AssessmentKeys keys;
    private final AssessmentReader reader;
    private final UrgentAdvice urgent;
    private final LanguageOfAnswers theirs;

    AskedQuestionResource(AssessmentReader reader, UrgentAdvice urgent, LanguageOfAnswers theirs, AssessmentKeys keys) {
        this.keys = keys;
        this.reader = reader;
        this.urgent = urgent;
        this.theirs = theirs;
    }

    @GET
    public Uni<AskedQuestionResponse> read(
            @RestPath UUID id,
            @RestPath String question,
            @RestHeader(AssessmentResource.SECRET) String secret,
            @RestQuery String language) {
        return reader.read(keys.of(id, secret)).map(read -> {
            if (!read.route().has(question)) {
                throw new NotFound();
            }
            var words = language == null ? read.assessment().language() : language;
            var view = theirs.view(read, words);
            return AskedQuestionResponse.of(view, view.questions().question(question), words, urgent.of(view, words));
        });
    }
}
