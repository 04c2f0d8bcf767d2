package org.foothold.triage.held.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;

/**
 * What somebody needs to take part, as codes alone.
 *
 * <p>Always true: whoever needs an interpreter has a language, and nobody else has one.
 *
 * @param interpretInto the language to interpret, as its ISO 639 code
 */
public record SupportNeeds(Set<Support> all, Optional<String> interpretInto) {
    public static final SupportNeeds NONE = new SupportNeeds(Set.of(), Optional.empty());

    /** The languages that can be chosen; the same that interpreting services of councils commonly have. */
    public static final List<String> LANGUAGES = List.of(
            "am", "ar", "bg", "bn", "ckb", "cs", "cy", "de", "el", "es", "fa", "fr", "gu", "hi", "hu", "it", "ku", "lt",
            "lv", "ml", "ne", "om", "pa", "pl", "ps", "pt", "ro", "ru", "sk", "so", "sq", "sw", "ta", "te", "ti", "tr",
            "uk", "ur", "vi", "yo", "yue", "zh");

    public SupportNeeds {
        all = all.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(all));
        if (all.contains(Support.INTERPRETER) != interpretInto.isPresent()) {
            throw new IllegalArgumentException("an interpreter and a language come together");
        }
    }

    /** As they were sent, or a refusal of all that is wrong. A language without an interpreter is left out. */
    public static SupportNeeds given(List<String> codes, String language) {
        var errors = new ArrayList<FieldError>();
        var needs = EnumSet.noneOf(Support.class);
        for (var code : codes == null ? List.<String>of() : codes) {
            Support.of(code)
                    .ifPresentOrElse(
                            needs::add, () -> errors.add(new FieldError("support", "unknown", "Choose from the list")));
        }
        boolean interpreter = needs.contains(Support.INTERPRETER);
        if (interpreter && !LANGUAGES.contains(language == null ? "" : language)) {
            errors.add(new FieldError("interpretInto", "required", "Choose the language to interpret"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new SupportNeeds(needs, interpreter ? Optional.of(language) : Optional.empty());
    }
}
