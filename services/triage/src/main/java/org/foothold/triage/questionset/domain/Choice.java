package org.foothold.triage.questionset.domain;

/** How many options of a question may be chosen. */
public enum Choice {
    ONE,
    ANY
}
