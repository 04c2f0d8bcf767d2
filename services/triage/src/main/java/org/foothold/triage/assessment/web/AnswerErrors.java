package org.foothold.triage.assessment.web;

import java.util.function.Function;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.Kind;
import org.foothold.triage.questionset.domain.Numbers;
import org.foothold.triage.questionset.domain.Places;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.Sums;
import org.foothold.triage.questionset.domain.Words;
import org.foothold.weblayout.FormErrors;

/** Says what is wrong with an answer, in words that name the bounds, at the field of the page that it is about. */
record AnswerErrors(TriageMessages words) {

    /** For a page of one question, a group asked once included. */
    FormErrors of(Question question, InvalidInput invalid) {
        return question.kind() instanceof Group group
                ? ofEntry(group, invalid)
                : errors(invalid, error -> GivenForm.ANSWER, error -> question.kind());
    }

    /** For a page of the fields of a group. */
    FormErrors ofEntry(Group group, InvalidInput invalid) {
        return errors(
                invalid,
                AnswerErrors::fieldOf,
                error -> group.field(fieldOf(error)).kind());
    }

    private FormErrors errors(
            InvalidInput invalid, Function<FieldError, String> name, Function<FieldError, Kind> kind) {
        var errors = FormErrors.none();
        for (var error : invalid.errors()) {
            boolean ofPeriod = error.code().endsWith("period") || error.code().equals("period-required");
            errors =
                    errors.with(name.apply(error) + (ofPeriod ? "-per" : ""), message(kind.apply(error), error.code()));
        }
        return errors;
    }

    /** The last part of "debts.2.owed". */
    private static String fieldOf(FieldError error) {
        return error.field().substring(error.field().lastIndexOf('.') + 1);
    }

    private String message(Kind kind, String code) {
        return switch (code) {
            case "exclusive" -> words.error_exclusive();
            case "one-only" -> words.error_one_only();
            case "too-long" -> words.error_too_long(((Words) kind).atMost());
            case "too-fine" ->
                ((Numbers) kind).decimals() == 0
                        ? words.error_whole_number()
                        : words.error_decimals(((Numbers) kind).decimals());
            case "too-low" ->
                words.error_too_low(((Numbers) kind).atLeast().orElseThrow().toPlainString());
            case "too-high" -> words.error_too_high(most(kind));
            case "period-required", "unknown-period" -> words.error_period();
            case "incomplete-date" -> words.error_incomplete_date();
            case "too-early" -> words.error_too_early();
            case "too-late" -> words.error_too_late();
            default -> enter(kind);
        };
    }

    private static String most(Kind kind) {
        return kind instanceof Sums sums
                ? AnswerWords.pounds(sums.atMostPence())
                : ((Numbers) kind).atMost().orElseThrow().toPlainString();
    }

    private String enter(Kind kind) {
        return switch (kind) {
            case Choose ignored -> words.error_choose();
            case Words ignored -> words.error_words();
            case Numbers ignored -> words.error_number();
            case Sums ignored -> words.error_money();
            case Dates ignored -> words.error_date();
            case Places ignored -> words.error_place();
            case Group ignored -> words.error_choose();
        };
    }
}
