package org.foothold.triage.assessment.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.Ids;
import org.foothold.triage.assessment.domain.Assessment;
import org.foothold.triage.assessment.domain.AssessmentId;
import org.foothold.triage.questionset.application.QuestionSets;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.translation.application.EnglishTexts;
import org.foothold.triage.translation.application.LiveTranslations;

/** Starts an assessment on the newest version of its question set. */
@ApplicationScoped
public class StartAssessmentHandler {
    private final QuestionSets questionSets;
    private final LiveTranslations translations;
    private final AssessmentChanges changes;
    private final Ids ids;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    StartAssessmentHandler(
            QuestionSets questionSets,
            LiveTranslations translations,
            AssessmentChanges changes,
            Ids ids,
            InstantSource clock) {
        this.questionSets = questionSets;
        this.translations = translations;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<StartedAssessment> handle(StartAssessment command) {
        var set = questionSets.current(command.questionSet());
        if (!isOffered(set, command.language())) {
            throw new InvalidInput("language", "not-offered", "These questions are not written in that language");
        }
        var now = clock.instant();
        var secret = AssessmentSecret.random(random);
        var id = new AssessmentId(ids.next());
        var step = Assessment.start(id, ids.next(), set, command.channel(), command.language(), command.asks(), now);
        return changes.add(step, secret, command.partner(), now)
                .map(assessment -> new StartedAssessment(assessment, secret, command.partner()));
    }

    /** In a language it declares; the First step also in one that it is translated into beside. */
    private boolean isOffered(QuestionSet set, String language) {
        return set.languages().contains(language)
                || set.ref().name().equals(EnglishTexts.FIRST_STEP)
                        && translations.languages().contains(language);
    }
}
