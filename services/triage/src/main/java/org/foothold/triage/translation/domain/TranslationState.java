package org.foothold.triage.translation.domain;

/** How a text stands in a language. A stale one was made from English that has changed since. */
public enum TranslationState {
    MISSING,
    STALE,
    DRAFT,
    CONFIRMED
}
