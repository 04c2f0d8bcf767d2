package org.foothold.citizens.consent.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.consent.domain.How;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.events.Purpose;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;

/** What a worker wrote down of what somebody said; it becomes a command, or is refused with every field that cannot be used. */
public record WrittenConsent(String word, String purpose, String organisation, String how, String saidOn) {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_CODE = 64;

    public SayConsent about(UUID citizen) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Word> said = Word.of(word);
        Optional<Purpose> forWhat = Purpose.of(purpose).filter(one -> one != Purpose.BREAK_GLASS);
        Optional<How> inWhatWay = How.of(how);
        Optional<LocalDate> when = day();
        Optional<String> whose =
                Optional.ofNullable(organisation).map(String::strip).filter(code -> !code.isEmpty());
        if (said.isEmpty()) {
            errors.add(new FieldError("word", "required", "Say what they said: given, refused or withdrawn."));
        }
        if (forWhat.isEmpty()) {
            errors.add(new FieldError("purpose", "required", "Choose what it is for."));
        }
        if (whose.filter(code -> code.length() > LONGEST_CODE || !code.matches(CODE))
                .isPresent()) {
            errors.add(new FieldError("organisation", "format", "Give the code of the partner, like “food-bank”."));
        }
        if (inWhatWay.isEmpty()) {
            errors.add(new FieldError(
                    "how", "required", "Say how they said it: in-person, telephone, in-writing or online."));
        }
        if (when.isEmpty()) {
            errors.add(new FieldError("saidOn", "required", "Give the day they said it, like 2026-11-22."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new SayConsent(
                citizen, forWhat.orElseThrow(), whose, said.orElseThrow(), inWhatWay.orElseThrow(), when.orElseThrow());
    }

    private Optional<LocalDate> day() {
        try {
            return saidOn == null ? Optional.empty() : Optional.of(LocalDate.parse(saidOn.strip()));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
