package org.foothold.citizens.review.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.review.domain.Effect;

/**
 * What a decision does.
 *
 * @param absorbed the ids that lead elsewhere afterwards, and where
 */
@Schema(name = "MatchDecisionEffect")
public record EffectResponse(boolean changes, List<Person> citizens, Map<UUID, UUID> absorbed) {

    /** @param citizen absent where a new id is given */
    @Schema(name = "CitizenAfterDecision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(UUID citizen, Set<UUID> records) {}

    static EffectResponse of(Effect effect) {
        return new EffectResponse(
                effect.changes(),
                effect.people().stream()
                        .map(person -> new Person(person.citizen().orElse(null), person.records()))
                        .toList(),
                effect.absorbed());
    }
}
