package org.foothold.triage.assessment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.kernel.Personal;
import org.foothold.triage.questionset.domain.Given;
import org.foothold.triage.questionset.domain.Question;

/** An answer, in the shape that the kind of its question asks for: {@code options}, {@code value} (with {@code per} for money), or {@code entries}. */
public record AnswerRequest(
        @Schema(description = "Codes of the options chosen") @Size(max = 50)
        List<@NotNull @Size(max = 100) String> options,

        @Schema(
                description =
                        "A text, a number in figures, a sum in pounds, a date (1985-03-27; where a part is enough 1985-03 or 1985), or a postcode")
        @Size(max = 20_000)
        String value,

        @Schema(description = "For money: week, fortnight, four-weeks, month or year") @Size(max = 20)
        String per,

        @Schema(description = "For a group: one object for each entry, from field to answer; all entries each time")
        @Size(max = 30)
        List<@NotNull @Size(max = 20) Map<String, @NotNull @Valid AnswerRequest>> entries,

        @Schema(description = "Instead of all these: the keys pressed on a telephone, as the question reads them out")
        @Size(max = 100)
        String pressed) {

    Given toGiven(Question question) {
        return pressed == null ? toGiven() : new KeyPad(question).given(pressed);
    }

    Given toGiven() {
        return new Given(
                options,
                value,
                per,
                entries == null
                        ? null
                        : entries.stream().map(AnswerRequest::toGiven).toList());
    }

    private static Map<String, Given> toGiven(Map<String, AnswerRequest> fields) {
        var given = new LinkedHashMap<String, Given>();
        fields.forEach((field, answer) -> given.put(field, answer.toGiven()));
        return given;
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "AnswerRequest[" + Personal.MASK + "]";
    }
}
