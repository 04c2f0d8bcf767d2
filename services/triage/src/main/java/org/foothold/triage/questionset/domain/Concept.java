package org.foothold.triage.questionset.domain;

import java.util.Optional;

/**
 * What a question or an option is in a code system that others use too, such as LOINC. It is said where questions and answers are exported.
 *
 * @param system its URL; empty where the publisher named none
 */
public record Concept(Optional<String> system, String code) {}
