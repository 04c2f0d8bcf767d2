package org.foothold.triage.nearby.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.foothold.triage.assessment.application.AssessmentView;
import org.foothold.triage.assessment.domain.FollowUp;
import org.foothold.triage.nearby.domain.Nearby;
import org.foothold.triage.questionset.domain.Answer;

/** The places that stand in a result: near the postcode that somebody gave in the conversation. Who gave none is shown none, and is not told that any are missing. */
@ApplicationScoped
public class PlacesForResult {
    private final NearbyPlaces places;

    PlacesForResult(NearbyPlaces places) {
        this.places = places;
    }

    /** Empty where no postcode was given, or nothing is wanted. */
    public Uni<Optional<Nearby>> of(AssessmentView view, String language) {
        var topics = view.followUp().map(FollowUp::advice).orElseGet(List::of);
        return view.route().questions().stream()
                .flatMap(question -> view.assessment().answers().answerTo(question.key()).stream())
                .filter(Answer.Living.class::isInstance)
                .map(answer -> ((Answer.Living) answer).postcode())
                .findFirst()
                .filter(postcode -> !topics.isEmpty())
                .map(postcode -> places.near(postcode, topics, language).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }
}
