package org.foothold.triage.held.api;

import org.foothold.kernel.InvalidInput;
import org.foothold.triage.held.domain.ConsentWord;

/** What somebody said to sharing, and the language in which our words were read out to them. */
public record ConsentRequest(String word, String language) {

    ConsentWord toWord() {
        return ConsentWord.of(word)
                .orElseThrow(() -> new InvalidInput("word", "unknown", "Give given, refused or not-asked"));
    }
}
