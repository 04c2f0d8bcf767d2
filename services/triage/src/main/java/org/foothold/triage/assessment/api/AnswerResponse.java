package org.foothold.triage.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.foothold.kernel.Personal;
import org.foothold.triage.questionset.domain.Answer;

/** An answer as it was understood, in the shape in which it is sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerResponse(
        List<String> options, String value, String per, List<Map<String, AnswerResponse>> entries) {

    static AnswerResponse of(Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen ->
                new AnswerResponse(List.copyOf(new TreeSet<>(chosen.options())), null, null, null);
            case Answer.Written written -> value(written.text().reveal());
            case Answer.Counted counted -> value(counted.value().toPlainString());
            case Answer.Money money ->
                new AnswerResponse(
                        null,
                        BigDecimal.valueOf(money.pence(), 2).toPlainString(),
                        money.per().code(),
                        null);
            case Answer.Dated dated -> value(dated.date().iso());
            case Answer.Living living -> value(living.postcode().reveal().text());
            case Answer.Listed listed ->
                new AnswerResponse(
                        null,
                        null,
                        null,
                        listed.entries().stream().map(AnswerResponse::of).toList());
        };
    }

    private static Map<String, AnswerResponse> of(Map<String, Answer> entry) {
        var shown = new LinkedHashMap<String, AnswerResponse>();
        entry.forEach((field, answer) -> shown.put(field, of(answer)));
        return shown;
    }

    private static AnswerResponse value(String value) {
        return new AnswerResponse(null, value, null, null);
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "AnswerResponse[" + Personal.MASK + "]";
    }
}
