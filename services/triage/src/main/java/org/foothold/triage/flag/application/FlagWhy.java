package org.foothold.triage.flag.application;

import java.util.List;
import java.util.Optional;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.Personal;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;

/**
 * Why a worker flags somebody and how soon somebody must be in touch.
 *
 * @param note for the one who makes contact
 */
public record FlagWhy(List<FlagReason> reasons, Urgency urgency, Optional<Personal<String>> note) {
    private static final int LONGEST_NOTE = 2_000;

    /**
     * What was typed, once it is right.
     *
     * @param errors gains all that is wrong with it, in the order of the page; the answer is empty then
     */
    public static Optional<FlagWhy> checked(
            List<String> reasons, String urgency, String note, List<FieldError> errors) {
        int before = errors.size();
        var why = reasonsOf(reasons);
        var soon = Urgency.of(urgency);
        if (why.isEmpty()) {
            errors.add(new FieldError("reasons", "required", "Choose at least one reason"));
        }
        if (soon.isEmpty()) {
            errors.add(new FieldError("urgency", "required", "Choose how soon"));
        } else if (why.stream().anyMatch(FlagReason::isDanger) && soon.get() != Urgency.CRISIS) {
            errors.add(new FieldError("urgency", "danger-is-a-crisis", "A reason of danger cannot wait"));
        }
        var said = note == null ? "" : note;
        if (said.length() > LONGEST_NOTE) {
            errors.add(new FieldError("note", "too-long", "Write less"));
        }
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(new FlagWhy(
                        why, soon.orElseThrow(), said.isBlank() ? Optional.empty() : Optional.of(Personal.of(said))));
    }

    private static List<FlagReason> reasonsOf(List<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream()
                        .flatMap(code -> FlagReason.of(code).stream())
                        .distinct()
                        .toList();
    }
}
