package org.foothold.citizens.request.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.request.domain.Item;
import org.foothold.citizens.request.domain.RequestKind;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.Personal;

/** What a person asks for, as it was read from what they sent. */
public record Asked(RequestKind kind, Optional<Item> item, Optional<Personal<String>> words) {

    public static final int LONGEST = 500;

    /** @throws InvalidInput with every field that cannot be used */
    public static Asked read(String kind, String item, String words) {
        List<FieldError> errors = new ArrayList<>();
        Optional<RequestKind> what = RequestKind.of(kind);
        Optional<Item> about = what.filter(one -> one == RequestKind.CORRECTION).flatMap(one -> Item.of(item));
        String text = words == null ? "" : words.strip();
        if (what.isEmpty()) {
            errors.add(new FieldError("kind", "required", "Say what you ask for."));
        }
        if (what.filter(one -> one == RequestKind.CORRECTION).isPresent()) {
            if (about.isEmpty()) {
                errors.add(new FieldError("item", "required", "Say what is wrong."));
            }
            if (text.isEmpty()) {
                errors.add(new FieldError("words", "required", "Write what it should be."));
            }
        }
        if (text.length() > LONGEST) {
            errors.add(new FieldError("words", "too-long", "Write at most 500 characters."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Asked(
                what.orElseThrow(),
                about,
                Optional.of(text).filter(written -> !written.isEmpty()).map(Personal::of));
    }
}
