package org.foothold.citizens.linking.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.foothold.citizens.matching.domain.Decided;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.domain.ModelPlan;

/** What a model can be trained on. */
public interface RecordsToLearnFrom {

    /**
     * Records with what people decided of them, by their places.
     *
     * @param held how many records the store holds; of the citizens of more than were asked for, some were drawn by lot with all
     *     their records
     */
    record Lesson(List<Features> features, Decided decided, long held) {

        public Lesson {
            features = List.copyOf(features);
        }
    }

    /** @param most records, about: never half a citizen */
    Uni<Lesson> read(ModelPlan plan, int most, long seed);
}
