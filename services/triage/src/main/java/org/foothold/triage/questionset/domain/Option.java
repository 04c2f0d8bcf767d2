package org.foothold.triage.questionset.domain;

import java.util.Optional;

/** One answer a person may choose. An exclusive option ("none of these") stands alone; one with a danger
 * tells of something that cannot wait. */
public record Option(String code, Text text, Optional<Text> hint, boolean exclusive, Optional<Danger> danger) {
    /** The option every question may offer to somebody who does not want to answer it. */
    public static final String RATHER_NOT_SAY = "rather-not-say";
}
