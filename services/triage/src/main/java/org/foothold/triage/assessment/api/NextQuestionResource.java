package org.foothold.triage.assessment.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.foothold.triage.assessment.application.AssessmentReader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is asked now: for channels that show one question after another and leave the way to us. */
@Path("/api/triage/assessments/{id}/next-question")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class NextQuestionResource {
    private final AssessmentKeys keys;
    private final AssessmentReader reader;
    private final UrgentAdvice urgent;
    private final LanguageOfAnswers theirs;

    NextQuestionResource(AssessmentReader reader, UrgentAdvice urgent, LanguageOfAnswers theirs, AssessmentKeys keys) {
        this.keys = keys;
        this.reader = reader;
        this.urgent = urgent;
        this.theirs = theirs;
    }

    @GET
    public Uni<AskedQuestionResponse> next(
            @RestPath UUID id, @RestHeader(AssessmentResource.SECRET) String secret, @RestQuery String language) {
        return reader.read(keys.of(id, secret)).map(read -> {
            var words = language == null ? read.assessment().language() : language;
            var view = theirs.view(read, words);
            return view.isCompleted()
                    ? AskedQuestionResponse.done(view, urgent.of(view, words))
                    : view.nextUnanswered()
                            .map(question -> AskedQuestionResponse.of(view, question, words, urgent.of(view, words)))
                            .orElseGet(() -> AskedQuestionResponse.done(view, urgent.of(view, words)));
        });
    }
}
