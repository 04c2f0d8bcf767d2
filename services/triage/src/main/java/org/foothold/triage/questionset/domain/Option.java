package org.foothold.triage.questionset.domain;

import java.util.Optional;

/** One answer a person may choose. An exclusive option ("none of these") stands alone. */
public record Option(String code, Text text, Optional<Text> hint, boolean exclusive) {
    /** The option every question may offer to somebody who does not want to answer it. */
    public static final String RATHER_NOT_SAY = "rather-not-say";
}
