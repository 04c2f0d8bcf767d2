package org.foothold.triage.questionset.domain;

/** A heading under which some questions stand together. */
public record Section(String key, Text title) {}
