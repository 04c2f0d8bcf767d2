package org.foothold.triage.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.assessment.domain.Decisions;
import org.foothold.triage.assessment.domain.Outcome;
import org.foothold.triage.assessment.engine.ShippedDecisions;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.store.BundledQuestionSets;

class ReplayingAStoredDecisionTest {
    private static final Decisions THEN = ShippedDecisions.load();
    private static final Decisions LATER = ShippedDecisions.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BundledQuestionSets sets = new BundledQuestionSets();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void givesTheSameBytesOnTheSameVersion(@ForAll("names") String name, @ForAll("seeds") long seed)
            throws JsonProcessingException {
        var set = sets.current(name);
        var answers = anyAnswers(set, new Random(seed));
        var stored = written(THEN.decide(set, answers));

        var readBack = JSON.readValue(written(answers), AnswersDocument.class).toAnswers();
        assertThat(written(LATER.decide(set, readBack))).isEqualTo(stored);
        assertThat(written(JSON.readValue(stored, OutcomeDocument.class).toOutcome()))
                .isEqualTo(stored);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("first-step", "full-conversation");
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static Answers anyAnswers(QuestionSet set, Random random) {
        var answers = Answers.none();
        for (var question : set.questions()) {
            if (!question.options().isEmpty() && random.nextInt(8) > 0) {
                var option =
                        question.options().get(random.nextInt(question.options().size()));
                answers = answers.with(question.key(), Set.of(option.code()));
            }
        }
        return answers;
    }

    private static String written(Outcome outcome) throws JsonProcessingException {
        return JSON.writeValueAsString(OutcomeDocument.of(outcome));
    }

    private static String written(Answers answers) throws JsonProcessingException {
        return JSON.writeValueAsString(AnswersDocument.of(answers));
    }
}
